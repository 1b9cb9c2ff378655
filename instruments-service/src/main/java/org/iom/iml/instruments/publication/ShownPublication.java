package org.iom.iml.instruments.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A publication as its caller may see it.
 *
 * @param version the version of the record, visible to the Unit only
 * @param announcedAt the last time that it was published, revised or withdrawn
 * @param updatedAt the time of its last change of any kind, visible to the Unit only
 * @param sets the sets of the harvesting protocol to which it belongs or belonged
 * @param reading the version shown; null where it was withdrawn
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

    /** One version, with its content and files. */
    public record Reading(
            int number, @Nullable Instant publishedAt, PublicationContent content, List<AttachedFile> files) {

        static Reading of(PublicationVersion version) {
            return new Reading(version.number(), version.publishedAt(), version.content(), version.files());
        }
    }

    /** Returns the time of the last change of what is shown. */
    Instant changedAt() {
        boolean isDraft = reading != null && reading.publishedAt() == null;
        return isDraft || announcedAt == null ? updatedAt : announcedAt;
    }

    /** Returns the entity tag for callers who do not see drafts. */
    String publicTag() {
        return status.code() + "." + current;
    }
}
