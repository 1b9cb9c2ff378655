package org.iom.iml.monitoring.recommendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.monitoring.mechanism.Mechanism;
import org.iom.iml.platform.code.PartyCode;
import org.iom.iml.platform.openapi.AtLeastOne;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** A recommendation to be published by the Unit. */
@Schema(
        description = "One of the Universal Periodic Review names its session; one of another mechanism names the"
                + " document in which it stands, and its paragraph there.")
@AtLeastOne({"document+paragraph", "session"})
record NewRecommendation(
        @Schema(examples = "KEN", description = "State under review; its code in /v1/parties") @NotNull @PartyCode
        String party,

        @Schema(examples = "CMW", description = "See /v1/code-lists/mechanisms") @NotBlank @Size(max = 60) String mechanism,

        @Schema(description = "Whether others recommended it or the State pledged it; recommendation if left out")
        @Nullable RecommendationKind kind,

        @Schema(
                examples = "CMW/C/KEN/CO/2",
                description = "Symbol of the document; needed with a mechanism other than the UPR")
        @Nullable @Size(min = 1, max = 200) String document,

        @Schema(examples = "23 (a)", description = "Paragraph of the document; needed where a document is named")
        @Nullable @Size(min = 1, max = 40) String paragraph,

        @Schema(
                examples = "8",
                description = "Session of the Working Group on the Universal Periodic Review; needed with the UPR")
        @Nullable @Min(1) @Max(99) Integer session,

        @Schema(examples = "Ensure that migrant workers may join trade unions.") @NotBlank @Size(max = 20_000) String text,

        @Schema(examples = "[\"URY\"]", description = "States that recommended it; a pledge has none")
        @Nullable @Size(max = 200) List<@NotNull @PartyCode String> recommenders,

        @Schema(description = "Position of the State under review, where it has taken one; a pledge has none") @Nullable Position position,

        @Schema(examples = "[\"migrants\"]", description = "See /v1/code-lists/themes") @Nullable @Size(max = 50) List<@NotNull @Size(max = 64) @Pattern(regexp = THEME) String> themes,

        @Schema(description = "Provisions of instruments that it applies") @Nullable @Size(max = 50) List<@NotNull @Valid NewProvision> provisions,

        @Schema(examples = "[\"migrant-workers\"]", description = "Codes of the groups of persons whom it protects")
        @Nullable @Size(max = 50) List<@NotNull @Size(max = 64) @Pattern(regexp = THEME) String> affectedGroups,

        @Schema(examples = "[\"8.8\"]", description = "Goals and targets of the 2030 Agenda") @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = GOAL) String> sdgs,

        @Schema(examples = "[6]", description = "Objectives of the Global Compact for Migration")
        @Nullable @Size(max = 23) List<@NotNull @Min(1) @Max(23) Integer> gcmObjectives,

        @Schema(examples = "[\"Ministry of Labour\"]", description = "To whom in the State it is addressed")
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> addressees) {

    private static final String GOAL = "^(1[0-7]|[1-9])(\\.([1-9][0-9]?|[a-d]))?$";
    private static final String THEME = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /** A provision that the recommendation applies. */
    @Schema(name = "NewAppliedProvision")
    public record NewProvision(
            @Schema(examples = "ICRMW", description = "Code of the instrument")
            @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9-]{1,40}$") String instrument,

            @Schema(examples = "art_40", description = "Address of the provision; left out for the whole instrument")
            @Nullable @Pattern(regexp = "^[a-z][a-z0-9_.-]{0,99}$") String provision) {}

    RecommendationDraft draft(Vocabulary vocabulary) {
        vocabulary.mechanism("/mechanism", mechanism);
        boolean isUpr = mechanism.equals(Mechanism.UPR);
        if (isUpr && session == null) {
            throw BadInput.field("/session", "session-missing", "A recommendation of the UPR names its session.");
        }
        if (!isUpr && (document == null || paragraph == null)) {
            throw BadInput.field(
                    document == null ? "/document" : "/paragraph",
                    "document-missing",
                    "Name the document's symbol and the paragraph.");
        }
        return new RecommendationDraft(
                new Origin(
                        mechanism,
                        Objects.requireNonNullElse(kind, RecommendationKind.RECOMMENDATION),
                        party,
                        session,
                        document,
                        paragraph),
                text.strip(),
                recommenders(),
                position,
                themes(vocabulary),
                applied(),
                new Scope(orNone(affectedGroups), orNone(sdgs), orNone(gcmObjectives), orNone(addressees)));
    }

    List<AppliedProvision> applied() {
        return orNone(provisions).stream()
                .map(applied -> new AppliedProvision(applied.instrument(), applied.provision()))
                .toList();
    }

    private static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    @Override
    public List<String> recommenders() {
        return recommenders == null ? List.of() : recommenders;
    }

    private List<Theme> themes(Vocabulary vocabulary) {
        List<String> named = themes == null ? List.of() : themes;
        return IntStream.range(0, named.size())
                .mapToObj(i -> vocabulary.theme("/themes/" + i, named.get(i)))
                .toList();
    }
}
