package org.iom.iml.review.standard;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An instrument by which a State's law can be measured, and why. */
@Schema(name = "ApplicableStandard")
public record ApplicableStandard(
        @Schema(examples = "ICRMW") String instrument,

        @Schema(
                examples =
                        "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families")
        String title,

        @Schema(examples = "multilateral-treaty") String kind,

        @Schema(
                description = "binding (the State is party), soft (not binding by itself) or other",
                examples = "binding")
        String force,

        @Schema(description = "The State's status on the date", examples = "party") @Nullable String status,

        @Schema(description = "Day since which it has that status") @Nullable LocalDate since,

        @Schema(
                description =
                        "Reservations and opt-outs of the State that stand on the date; one that gives no date counts")
        int reservations,

        @Schema(description = "The provisions at which they are aimed", examples = "[\"art_17__para_2\"]")
        List<String> reservedProvisions) {

    int rank() {
        return switch (force) {
            case "binding" -> 1;
            case "soft" -> 2;
            default -> 3;
        };
    }
}
