package org.iom.iml.monitoring.uprreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three rapporteurs of a review (the troika). */
record NewTroika(
        @Schema(
                examples = "[\"URY\",\"FRA\",\"TCD\"]",
                description = "Codes of three States other than the one under review")
        @NotNull @Size(min = 3, max = 3) List<@NotNull String> parties) {}
