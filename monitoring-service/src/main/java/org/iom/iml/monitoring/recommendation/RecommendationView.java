package org.iom.iml.monitoring.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.monitoring.evidence.EvidenceKind;
import org.iom.iml.monitoring.followup.FollowUp;
import org.jspecify.annotations.Nullable;

/** A recommendation as the API shows it. */
@Schema(name = "Recommendation")
record RecommendationView(
        UUID id,

        @Schema(examples = "KEN", description = "State under review; its code in /v1/parties")
        String party,

        @Schema(examples = "UPR", description = "See /v1/code-lists/mechanisms")
        String mechanism,

        @Schema(description = "Whether others recommended it or the State pledged it of its own accord")
        RecommendationKind kind,

        @Schema(examples = "8", description = "Session of the Working Group on the Universal Periodic Review") @Nullable Integer session,

        @Schema(examples = "1", description = "Cycle of the Universal Periodic Review") @Nullable Integer cycle,

        @Schema(examples = "CMW/C/TJK/CO/2", description = "Symbol of the document in which it stands") @Nullable String document,

        @Schema(examples = "23 (a)", description = "Its paragraph in that document") @Nullable String paragraph,

        @Schema(examples = "Ratify the Convention on migrant workers.")
        String text,

        @Schema(examples = "[\"URY\"]", description = "States that recommended it")
        List<String> recommenders,

        @Schema(description = "Whether the source does not know one of the recommending States")
        boolean recommenderUnknown,

        @Schema(
                examples = "5",
                description = "UPR Info's category of the action asked for: 1 (least) to 5 (specific)",
                minimum = "1",
                maximum = "5")
        @Nullable Integer actionCategory,

        @Schema(examples = "[\"migrants\"]", description = "See /v1/code-lists/themes")
        List<String> themes,

        @Schema(examples = "[\"Migrants\"]", description = "The source's labels of the themes, in the same order")
        List<String> sourceThemes,

        @Schema(examples = "[\"migrants\"]", description = "Groups of persons whom it protects")
        List<String> affectedGroups,

        @Schema(examples = "[\"8.8\"]", description = "Goals and targets of the 2030 Agenda")
        List<String> sdgs,

        @Schema(examples = "[6]", description = "Objectives of the Global Compact for Migration")
        List<Integer> gcmObjectives,

        @Schema(examples = "[\"Ministry of Labour\"]", description = "To whom in the State it is addressed")
        List<String> addressees,

        @Schema(description = "Position of the State under review; absent for a pledge and while it has not answered")
        @Nullable Position position,

        @Schema(description = "Every position that the State has taken, oldest first")
        List<PositionView> positions,

        @Schema(description = "Provisions of instruments that it applies, as its source gives them")
        List<ProvisionView> provisions,

        @Schema(description = "Instruments, provisions and themes that its text names, in the order of the text")
        List<RecognizedView> recognized,

        @Schema(description = "Evidence of implementation, latest first, as far as the caller may see it")
        List<EvidenceView> evidence,

        @Schema(description = "What the body last said of its follow-up, by its own scheme")
        FollowUp followUp,

        Instant publishedAt,

        @Schema(
                description =
                        "When it, its evidence or its follow-up last changed; to follow the list, ask again from the latest")
        Instant updatedAt) {

    /** A position with the wording of its source. */
    @Schema(name = "StatedPosition")
    public record PositionView(
            Position position,

            @Schema(examples = "Accepted", description = "The word of the source")
            String sourceValue,

            Instant recordedAt) {}

    /** A provision that the recommendation applies, or the whole instrument. */
    @Schema(name = "AppliedProvision")
    public record ProvisionView(
            @Schema(examples = "ICRMW", description = "Code of the instrument")
            String instrument,

            @Schema(examples = "art_17__para_2", description = "Address of the provision; absent for the whole")
            @Nullable String provision) {}

    /** An instrument, a provision of it, or a theme that the text names, and the words that do. */
    @Schema(name = "RecognizedInText")
    public record RecognizedView(
            @Schema(examples = "ICRMW", description = "Code of the instrument; absent for a theme") @Nullable String instrument,

            @Schema(examples = "art_16", description = "Address of the provision; absent for the whole instrument")
            @Nullable String provision,

            @Schema(examples = "migrant-workers", description = "Code of the theme; absent for an instrument") @Nullable String theme,

            @Schema(examples = "article 16 of the ICRMW", description = "The words of the text that say so")
            String words,

            @Schema(examples = "10", description = "Index of the first character of these words in the text")
            int start,

            @Schema(examples = "33", description = "Index after the last")
            int end) {}

    /** A legal review or training edition that responds to the recommendation. */
    @Schema(name = "RecommendationEvidence")
    public record EvidenceView(
            EvidenceKind kind,

            @Schema(description = "The review or the edition")
            UUID id,

            @Schema(description = "Day on which the review was delivered or the training held")
            LocalDate occurredOn,

            Instant notedAt) {}

    public RecommendationView {
        recommenders = List.copyOf(recommenders);
        themes = List.copyOf(themes);
        sourceThemes = List.copyOf(sourceThemes);
        affectedGroups = List.copyOf(affectedGroups);
        sdgs = List.copyOf(sdgs);
        gcmObjectives = List.copyOf(gcmObjectives);
        addressees = List.copyOf(addressees);
        positions = List.copyOf(positions);
        provisions = List.copyOf(provisions);
        recognized = List.copyOf(recognized);
        evidence = List.copyOf(evidence);
    }
}
