package org.iom.iml.instruments.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.instruments.participation.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * A statement as its author makes it.
 *
 * @param effect null where it is not certain
 * @param publishedAs the name under which the source gives it
 * @param procedures those whose competence it accepts or refuses
 * @param targets provisions at which it is aimed: {@code art_92__para_1}, of another instrument {@code CSR1951:art_17}
 * @param territories codes of those to which it extends the instrument or does not
 * @param madeOn null where the source gives no date
 * @param upon the act with which it was made; null where it was made at another time or that is not known
 * @param about the statement that it objects to
 * @param aboutParty whose statement it objects to
 */
record Making(
        String instrument,
        String party,
        @Nullable Effect effect,
        @Nullable String publishedAs,
        List<String> procedures,
        List<String> targets,
        List<String> territories,
        Map<String, String> texts,
        @Nullable LocalDate madeOn,
        @Nullable ActKind upon,
        @Nullable UUID about,
        @Nullable String aboutParty,
        @Nullable Boolean precludesEntryIntoForce,
        @Nullable String reasons,
        String source,
        @Nullable String notification) {

    Making {
        procedures = List.copyOf(procedures);
        targets = List.copyOf(targets);
        territories = List.copyOf(territories);
        texts = Map.copyOf(texts);
    }
}
