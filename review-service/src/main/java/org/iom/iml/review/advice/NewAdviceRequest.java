package org.iom.iml.review.advice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.PartyCode;
import org.iom.iml.review.cited.CitedProvision;
import org.jspecify.annotations.Nullable;

/** A question submitted by a mission. */
@Schema(name = "NewAdviceRequest")
record NewAdviceRequest(
        @Schema(examples = "KEN", description = "Code of the State that it is about; see /v1/parties")
        @NotNull @PartyCode
        String party,

        @Schema(examples = "Return assistance 2031", description = "The project for which it is asked")
        @Nullable @Size(max = 300) String project,

        @Schema(examples = "May the centre keep the passports of those who return?") @NotBlank @Size(max = 10_000) String question,

        @Schema(description = "Provisions that the mission has in mind") @Nullable @Size(max = 50) List<@NotNull @Valid CitedProvision> provisions,

        @Schema(examples = "soon", description = "routine where absent") @Nullable Urgency urgency) {

    AdviceQuestion asked() {
        return new AdviceQuestion(party, project, question, Objects.requireNonNullElse(urgency, Urgency.ROUTINE));
    }
}
