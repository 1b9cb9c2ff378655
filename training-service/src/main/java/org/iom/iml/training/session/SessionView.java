package org.iom.iml.training.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session as it is shown. */
@Schema(name = "Session", description = "A session of an edition")
record SessionView(
        UUID id,
        UUID editionId,

        @Schema(examples = "Detention: the law and its limits")
        String title,

        @Schema(description = "The language in which it is held, a BCP 47 tag", examples = "en")
        String language,

        @Schema(examples = "2027-06-07T07:00:00Z") Instant startsAt,

        @Schema(examples = "2027-06-07T08:30:00Z") Instant endsAt,

        @Schema(description = "Room or address; that of the edition where absent", examples = "Room 2") @Nullable String place,

        @Schema(description = "Who teaches it, as the programme names them", examples = "[\"Amina Examplewala\"]")
        List<String> trainers,

        @Schema(description = "Files for those who take part")
        List<MaterialView> materials,

        @Schema(examples = "2026-03-01T09:30:00Z") Instant updatedAt) {

    /** A file as it is shown. */
    @Schema(name = "SessionMaterial", description = "A file of a session")
    public record MaterialView(
            UUID id,
            @Schema(examples = "slides.pdf") String name,

            @Schema(examples = "application/pdf") String mediaType,

            @Schema(description = "BCP 47 language of the file", examples = "en") @Nullable String language,

            @Schema(examples = "2048") long bytes,

            @Schema(description = "Of its bytes, in hexadecimal digits")
            String sha256,

            @Schema(description = "Where its bytes are") String href) {}
}
