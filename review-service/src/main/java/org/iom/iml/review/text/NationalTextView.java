package org.iom.iml.review.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A national text as it is shown. */
@Schema(name = "NationalText")
public record NationalTextView(
        UUID id,
        @JsonIgnore long version,
        @Schema(examples = "KEN") String party,
        TextKind kind,
        @Schema(examples = "Immigration Act") String title,

        @Schema(examples = "Act No. 12 of 2011") @Nullable String officialReference,
        Visibility visibility,

        @Schema(description = "Number of the newest version; 0 where none was taken in", examples = "2")
        int newestVersion,

        Instant registeredAt) {

    static NationalTextView of(NationalText text) {
        return new NationalTextView(
                text.id(),
                text.version(),
                text.party(),
                text.kind(),
                text.title(),
                text.officialReference(),
                text.visibility(),
                text.newestVersion(),
                text.registeredAt());
    }
}
