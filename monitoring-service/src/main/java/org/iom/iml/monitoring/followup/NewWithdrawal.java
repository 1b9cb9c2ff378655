package org.iom.iml.monitoring.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reason for which an assessment is withdrawn. */
@Schema(name = "NewAssessmentWithdrawal")
record NewWithdrawal(
        @Schema(examples = "It is the grade of another paragraph.") @NotBlank @Size(max = 2000) String reason) {}
