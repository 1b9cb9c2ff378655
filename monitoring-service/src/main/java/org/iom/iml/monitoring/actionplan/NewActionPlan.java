package org.iom.iml.monitoring.actionplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.monitoring.actionplan.NewPlanContent.NewCluster;

/** A plan to be drafted. */
record NewActionPlan(
        @Schema(examples = "KEN", description = "State whose plan it is; its code in /v1/parties")
        @NotBlank @Size(max = 64) String party,

        @Schema(examples = "Plan to implement recommendations on migrants, 2030 to 2033") @NotBlank @Size(max = 300) String title,

        @Schema(examples = "2030-01-01") @NotNull LocalDate startsOn,

        @Schema(examples = "2033-12-31", description = "Last day; no progress is due after it") @NotNull LocalDate endsOn,

        @NotNull @Size(max = 100) List<@NotNull @Valid NewCluster> clusters) {

    NewPlanContent content() {
        return new NewPlanContent(title, startsOn, endsOn, clusters);
    }
}
