package org.iom.iml.instruments.declaration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a statement came into the registry.
 *
 * @param classified who decided its effect: {@code by-person}, {@code by-rule}, or {@code not-classified}
 * @param certainty of one that was read: {@code split} where its block surely parts there, {@code whole-block}
 * @param block the published block that it was read from
 * @param position of the statement in the block, from 1
 * @param key the same for the same words, so that they are taken in once
 */
record Origin(
        String classified,
        @Nullable String certainty,
        @Nullable UUID block,
        @Nullable Integer position,
        @Nullable String key) {

    static final String BY_PERSON = "by-person";
    static final String BY_RULE = "by-rule";
    static final String NOT_CLASSIFIED = "not-classified";
    static final String SPLIT = "split";
    static final String WHOLE_BLOCK = "whole-block";

    static final Origin RECORDED = new Origin(BY_PERSON, null, null, null, null);
}
