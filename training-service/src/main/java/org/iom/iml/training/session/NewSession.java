package org.iom.iml.training.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.LanguageTag;
import org.jspecify.annotations.Nullable;

/** A session to be planned. */
@Schema(name = "NewSession", description = "A session of an edition as the Unit plans it")
record NewSession(
        @Schema(examples = "Detention: the law and its limits") @NotBlank @Size(max = 300) String title,

        @Schema(description = "The language in which it is held, a BCP 47 tag", examples = "en") @NotNull @LanguageTag
        String language,

        @Schema(description = "In the days of the edition, in its time zone", examples = "2027-06-07T07:00:00Z")
        @NotNull Instant startsAt,

        @Schema(examples = "2027-06-07T08:30:00Z") @NotNull Instant endsAt,

        @Schema(description = "Room or address; that of the edition where absent", examples = "Room 2")
        @Size(max = 500) @Nullable String place,

        @Schema(description = "Who teaches it, as the programme names them", examples = "[\"Amina Examplewala\"]")
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 200) String> trainers) {

    List<String> named() {
        return Objects.requireNonNullElse(trainers, List.of());
    }
}
