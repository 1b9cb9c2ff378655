package org.iom.iml.instruments.declaration.statement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a statement entered the registry.
 *
 * @param classified who determined its effect
 * @param certainty how certainly it was separated from the text around it, if read from a file
 * @param block the published block from which it was read
 * @param position the place of the statement in the block, counted from 1
 * @param key equal for the same words, so that they are taken in once
 * @param toVerify whether the primary text has not been seen, so that nothing counts on its strength alone
 */
@Embeddable
public record Origin(
        @Enumerated(EnumType.STRING) Classification classified,
        @Enumerated(EnumType.STRING) @Nullable Certainty certainty,
        @Nullable UUID block,
        @Nullable Integer position,
        @Nullable String key,
        boolean toVerify) {

    public static final Origin RECORDED = new Origin(Classification.BY_PERSON, null, null, null, null, false);
}
