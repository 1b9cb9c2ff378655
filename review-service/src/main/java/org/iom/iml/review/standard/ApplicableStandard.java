package org.iom.iml.review.standard;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An instrument against which a State's law can be measured, with its legal force for that State. */
@Schema(name = "ApplicableStandard")
public record ApplicableStandard(
        @Schema(examples = "ICRMW") String instrument,

        @Schema(
                examples =
                        "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families")
        String title,

        @Schema(examples = "multilateral-treaty") String kind,

        @Schema(
                description =
                        "binding (the State is bound, or applies it provisionally), soft (not binding by itself), unknown (no source that was loaded tells"
                                + " whether it binds the State) or other",
                examples = "binding")
        String force,

        @Schema(
                description = "The State's status on the date; `unknown` where no source that was loaded tells it,"
                        + " `none` where the State is known to have done nothing. Left out for instruments that States"
                        + " do not join",
                examples = "party")
        @Nullable String status,

        @Schema(description = "Day since which it has that status, or is bound in it") @Nullable LocalDate since,

        @Nullable @Schema(examples = "2015-03-15", description = "Until when it is known what the State did under it")
        LocalDate knownUntil,

        @Schema(description = "Whether the date asked for is later than that")
        boolean beyondKnown,

        @Nullable @Schema(
                description =
                        "Reservations and opt-outs of the State that stand on the date; one that gives no date counts."
                                + " Left out where none is recorded and no source says that there are none")
        Integer reservations,

        @Schema(description = "Statements in force on the date that are not yet classified")
        int unclassified,

        @Nullable @Schema(
                examples = "2015-03-15",
                description = "Date until which its statements are known; left out where they are not")
        LocalDate statementsKnownUntil,

        @Schema(description = "The provisions to which they relate", examples = "[\"art_17__para_2\"]")
        List<String> reservedProvisions,

        @Schema(
                description =
                        "The provisions whose scope the State had to choose, and chose by a declaration (1951 Convention, art. 1B);"
                                + " see its declarations",
                examples = "[\"art_1__sec_B\"]")
        List<String> declaredScope,

        @Schema(description = "Whether the State's status under it changed while the review was open; see its notices")
        boolean changedWhileOpen,

        @Schema(description = "The provisions that speak on the topic, or on any of /v1/checklists")
        List<ApplicableProvision> provisions) {

    ApplicableStandard with(List<ApplicableProvision> several) {
        return new ApplicableStandard(
                instrument,
                title,
                kind,
                force,
                status,
                since,
                knownUntil,
                beyondKnown,
                reservations,
                unclassified,
                statementsKnownUntil,
                reservedProvisions,
                declaredScope,
                changedWhileOpen,
                several);
    }

    int rank() {
        return switch (force) {
            case "binding" -> 1;
            case "soft" -> 2;
            case "unknown" -> 3;
            default -> 4;
        };
    }
}
