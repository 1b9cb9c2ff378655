package org.iom.iml.instruments.declaration;

import java.util.List;
import org.iom.iml.instruments.participation.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * What could be read from the words of a statement; what is not certain is left out.
 *
 * @param effect null where no rule, or more than one, says what it does
 * @param procedures whose competence it accepts
 * @param aboutParty whose statement it objects to
 */
record StatementReading(
        @Nullable Effect effect,
        @Nullable String publishedAs,
        List<String> targets,
        List<String> procedures,
        List<String> territories,
        @Nullable ActKind upon,
        @Nullable String aboutParty,
        @Nullable Boolean precludesEntryIntoForce) {}
