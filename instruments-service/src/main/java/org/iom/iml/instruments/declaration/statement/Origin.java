package org.iom.iml.instruments.declaration.statement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a statement came into the registry.
 *
 * @param classified who decided its effect
 * @param certainty of one that was read from a file
 * @param block the published block from which it was read
 * @param position of the statement in the block, from 1
 * @param key the same for the same words, so that they are taken in once
 * @param toVerify whether the primary text was not seen, so that nothing counts by it alone
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
