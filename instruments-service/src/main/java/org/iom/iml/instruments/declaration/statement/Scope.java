package org.iom.iml.instruments.declaration.statement;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scope of a statement.
 *
 * @param procedures the procedures whose competence it accepts or refuses
 * @param targets the provisions to which it relates: {@code art_92__para_1}, or of another instrument {@code
 *     CSR1951:art_17}
 * @param territories the codes of the territories to which it does or does not extend the instrument
 */
public record Scope(List<String> procedures, List<String> targets, List<String> territories) {

    public Scope(
            @Nullable List<String> procedures, @Nullable List<String> targets, @Nullable List<String> territories) {
        this.procedures = List.copyOf(requireNonNullElse(procedures, List.of()));
        this.targets = List.copyOf(requireNonNullElse(targets, List.of()));
        this.territories = List.copyOf(requireNonNullElse(territories, List.of()));
    }
}
