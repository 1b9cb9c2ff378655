package org.iom.iml.instruments.declaration.statement;

import org.iom.iml.instruments.declaration.rule.Effect;
import org.jspecify.annotations.Nullable;

/**
 * A statement as its author made it.
 *
 * @param effect null where it is not certain
 * @param publishedAs the designation in the source
 * @param answer for an objection, the statement to which it responds
 */
public record Making(
        String instrument,
        String party,
        @Nullable Effect effect,
        @Nullable String publishedAs,
        Scope scope,
        Wording wording,
        Occasion occasion,
        @Nullable Answer answer) {}
