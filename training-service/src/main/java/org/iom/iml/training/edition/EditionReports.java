package org.iom.iml.training.edition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.training.PartyCode;

/** What the Unit says of an edition after it has been scheduled. */
final class EditionReports {

    private EditionReports() {}

    /** Other days for an edition. */
    @Schema(name = "EditionDates", description = "The days of an edition")
    public record NewDates(
            @Schema(description = "First day", examples = "2027-06-14") @NotNull LocalDate startsOn,

            @Schema(description = "Last day", examples = "2027-06-18") @NotNull LocalDate endsOn) {}

    /** Why an edition will not be held. */
    @Schema(name = "EditionCancellation", description = "Why an edition will not be held")
    public record NewCancellation(
            @Schema(
                    description = "Shown to everybody who sees the edition",
                    examples = "The host has withdrawn its invitation.")
            @NotBlank @Size(max = 2000) String reason) {}

    /** That an edition was held. */
    @Schema(name = "EditionHolding", description = "That an edition was held, and how many officials it trained")
    public record NewHolding(
            @Schema(description = "The day on which it ended", examples = "2026-10-09") @NotNull LocalDate lastDay,

            @Schema(
                    description = "How many officials of each State were trained, by the State's code; never who",
                    examples = "{\"KEN\":24}")
            @NotNull @Size(max = 249) Map<@PartyCode String, @NotNull @Min(1) @Max(10_000) Integer> trainedOfficials) {}
}
