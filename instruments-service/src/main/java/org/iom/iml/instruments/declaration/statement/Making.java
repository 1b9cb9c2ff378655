package org.iom.iml.instruments.declaration.statement;

import org.iom.iml.instruments.declaration.rule.Effect;
import org.jspecify.annotations.Nullable;

/**
 * A statement as its author makes it.
 *
 * @param effect null where it is not certain
 * @param publishedAs the name under which the source gives it
 * @param answer of an objection: what it answers
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
