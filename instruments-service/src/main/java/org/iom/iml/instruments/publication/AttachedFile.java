package org.iom.iml.instruments.publication;

import java.time.Instant;
import java.util.UUID;
import org.iom.iml.files.KeptFile;
import org.jspecify.annotations.Nullable;

/**
 * A file attached to a publication; its bytes never change.
 *
 * @param sha256 the hash of its bytes, in hexadecimal digits
 */
public record AttachedFile(
        UUID id,
        String name,
        String mediaType,
        @Nullable String language,
        long bytes,
        String sha256,
        Instant uploadedAt) {

    static AttachedFile of(KeptFile kept, @Nullable String language, Instant at) {
        return new AttachedFile(kept.id(), kept.name(), kept.mediaType(), language, kept.bytes(), kept.sha256(), at);
    }

    KeptFile bytesKept() {
        return new KeptFile(id, name, mediaType, bytes, sha256);
    }
}
