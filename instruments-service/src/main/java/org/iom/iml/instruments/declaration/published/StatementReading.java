package org.iom.iml.instruments.declaration.published;

import java.time.LocalDate;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.statement.Answer;
import org.iom.iml.instruments.declaration.statement.Scope;
import org.iom.iml.instruments.participation.act.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * What could be read from the words of a statement; anything uncertain is left out.
 *
 * @param effect null where no rule, or more than one, determines the effect
 * @param answer for an objection, the statement to which it objects
 * @param on for a withdrawal, the day on which it was notified
 */
record StatementReading(
        @Nullable Effect effect,
        @Nullable String publishedAs,
        Scope scope,
        @Nullable ActKind upon,
        @Nullable Answer answer,
        @Nullable LocalDate on) {}
