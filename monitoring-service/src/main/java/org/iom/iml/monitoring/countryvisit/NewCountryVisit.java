package org.iom.iml.monitoring.countryvisit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.monitoring.countryvisit.CountryVisit.Days;
import org.iom.iml.monitoring.countryvisit.CountryVisit.Step;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** A visit that was requested. */
record NewCountryVisit(
        @Schema(examples = "KEN", description = "State to be visited") @NotNull String party,

        @Schema(
                examples = "[\"SR-MIGRANTS\"]",
                description = "Codes of special procedures in /v1/mechanisms; several where it is joint")
        @NotNull @Size(min = 1, max = 20) List<@NotNull String> mandates,

        @Schema(examples = "2026-02-02", description = "Day on which the visit was requested") @NotNull LocalDate requestedOn,

        @Schema(examples = "https://spinternet.ohchr.org", description = "Where that is told")
        @NotBlank @Size(max = 2000) String source) {

    Step request() {
        return new Step(requestedOn, source);
    }

    /** That the State accepts the visit. */
    @Schema(name = "NewVisitAcceptance")
    public record Acceptance(
            @Schema(examples = "2026-03-16", description = "Day on which the State accepted") @NotNull LocalDate occurredOn,

            @Nullable @Schema(examples = "2026-09-07", description = "First day agreed, with endsOn")
            LocalDate startsOn,

            @Nullable @Schema(examples = "2026-09-18", description = "Last day agreed, with startsOn")
            LocalDate endsOn,

            @Schema(examples = "https://spinternet.ohchr.org", description = "Where that is told")
            @NotBlank @Size(max = 2000) String source) {

        Step step() {
            return new Step(occurredOn, source);
        }

        @Nullable Days days() {
            if (startsOn != null && endsOn != null) {
                return new Days(startsOn, endsOn);
            }
            if (startsOn != null || endsOn != null) {
                throw BadInput.field(
                        startsOn == null ? "/startsOn" : "/endsOn",
                        "visit-days-incomplete",
                        "Give the first and the last day, or neither.");
            }
            return null;
        }
    }

    /** That the visit does not take place on the days agreed. */
    @Schema(name = "NewVisitPostponement")
    public record Postponement(
            @Schema(examples = "2026-08-20", description = "Day on which that was said") @NotNull LocalDate occurredOn,

            @Schema(examples = "https://spinternet.ohchr.org", description = "Where that is told")
            @NotBlank @Size(max = 2000) String source) {

        Step step() {
            return new Step(occurredOn, source);
        }
    }

    /** That the visit took place. */
    @Schema(name = "NewVisitCompletion")
    public record Completion(
            @Schema(examples = "2026-09-07", description = "First day of the visit") @NotNull LocalDate startsOn,

            @Schema(examples = "2026-09-18", description = "Last day of the visit") @NotNull LocalDate endsOn,

            @Schema(examples = "https://spinternet.ohchr.org", description = "Where that is told")
            @NotBlank @Size(max = 2000) String source) {

        Days days() {
            return new Days(startsOn, endsOn);
        }
    }

    /** That the report on the visit is out. */
    @Schema(name = "NewVisitReport")
    public record Report(
            @Schema(examples = "2026-11-20", description = "Day of the report") @NotNull LocalDate occurredOn,

            @Schema(examples = "A/HRC/65/30/Add.1", description = "Its symbol") @NotBlank @Size(max = 200) String document,

            @Schema(examples = "https://undocs.org/A/HRC/65/30/Add.1", description = "Where that is told")
            @NotBlank @Size(max = 2000) String source) {

        Step step() {
            return new Step(occurredOn, source);
        }
    }
}
