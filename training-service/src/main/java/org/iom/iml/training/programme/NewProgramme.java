package org.iom.iml.training.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.training.ThemeCode;
import org.jspecify.annotations.Nullable;

/** The size and scope of the programme to be proposed. */
@Schema(name = "NewAnnualProgramme", description = "How much of a programme is to be proposed, and for whom")
record NewProgramme(
        @Schema(description = "How many editions of courses at most", examples = "6") @NotNull @Min(0) @Max(50) Integer editions,

        @Schema(
                description = "For how many States an edition is proposed at most, those first whose needs weigh most",
                examples = "30")
        @NotNull @Min(2) @Max(200) Integer statesPerEdition,

        @Schema(description = "How many national events at most", examples = "4") @NotNull @Min(0) @Max(50) Integer nationalEvents,

        @Schema(description = "On how many themes a national event is at most", examples = "3")
        @NotNull @Min(1) @Max(30) Integer themesPerEvent,

        @Schema(description = "Only for States of this region, a code of /v1/regions", examples = "014") @Nullable String region,

        @Schema(description = "Only on this theme, a code of /v1/code-lists/themes", examples = "detention")
        @ThemeCode
        @Nullable String theme) {}
