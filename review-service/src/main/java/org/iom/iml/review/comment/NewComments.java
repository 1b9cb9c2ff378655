package org.iom.iml.review.comment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The authorities' comments on the draft, by finding. */
@Schema(name = "NewAuthorityComments")
record NewComments(
        @Schema(description = "Body that comments, never a person", examples = "State Department for Immigration")
        @NotBlank @Size(max = 300) String authority,

        @Schema(examples = "2026-05-04") @Nullable LocalDate receivedOn,

        @NotNull @Size(max = 500) List<@NotNull @Valid NewComment> comments) {

    /** A comment on one finding or on the draft as a whole. */
    @Schema(name = "NewAuthorityComment")
    record NewComment(
            @Schema(description = "The finding of which they speak; without one, the whole") @Nullable UUID finding,

            @Schema(examples = "A regulation of 2024 limits detention to ten days.") @NotBlank @Size(max = 20_000) String text) {}
}
