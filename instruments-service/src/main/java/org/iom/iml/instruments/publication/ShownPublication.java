package org.iom.iml.instruments.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A publication as a caller may see it.
 *
 * @param version of the record, which is the Unit's to know
 * @param announcedAt last time that it was published, revised or withdrawn
 * @param updatedAt last time that anything of it changed, which is the Unit's to know
 * @param sets of the harvesting protocol to which it belongs, or belonged
 * @param reading what it says; null where it was withdrawn
 */
public record ShownPublication(
        UUID id,
        PublicationStatus status,
        long version,
        @Nullable Integer current,
        @Nullable Instant announcedAt,
        Instant updatedAt,
        @Nullable String reason,
        List<String> sets,
        @Nullable Reading reading) {

    /** One version. */
    public record Reading(
            int number, @Nullable Instant publishedAt, PublicationContent content, List<AttachedFile> files) {

        static Reading of(PublicationVersion version) {
            return new Reading(version.number(), version.publishedAt(), version.content(), version.files());
        }
    }

    /** Last time that what is shown changed. */
    Instant changedAt() {
        boolean isDraft = reading != null && reading.publishedAt() == null;
        return isDraft || announcedAt == null ? updatedAt : announcedAt;
    }

    /** What an entity tag distinguishes for those who do not see drafts. */
    String publicTag() {
        return status.code() + "." + current;
    }
}
