package org.iom.iml.instruments.declaration.statement;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a statement reaches.
 *
 * @param procedures those whose competence it accepts or refuses
 * @param targets provisions at which it is aimed: {@code art_92__para_1}, of another instrument {@code CSR1951:art_17}
 * @param territories codes of those to which it extends the instrument or does not
 */
public record Scope(List<String> procedures, List<String> targets, List<String> territories) {

    public Scope(
            @Nullable List<String> procedures, @Nullable List<String> targets, @Nullable List<String> territories) {
        this.procedures = List.copyOf(requireNonNullElse(procedures, List.of()));
        this.targets = List.copyOf(requireNonNullElse(targets, List.of()));
        this.territories = List.copyOf(requireNonNullElse(territories, List.of()));
    }
}
