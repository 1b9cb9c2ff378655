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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** A recommendation as the Unit sends it in. */
public record NewRecommendation(
        @Schema(examples = "TJK", description = "State under review") @NotNull @Pattern(regexp = PARTY) String party,

        @Schema(examples = "CMW", description = "See /v1/code-lists/mechanisms") @NotBlank String mechanism,

        @Schema(examples = "recommendation", description = "recommendation (if left out) or pledge", nullable = true)
        @Nullable String kind,

        @Schema(examples = "CMW/C/TJK/CO/2", description = "Document symbol; needed but for the UPR", nullable = true)
        @Nullable @Size(min = 1, max = 200) String document,

        @Schema(examples = "23 (a)", description = "Needed with a document", nullable = true)
        @Nullable @Size(min = 1, max = 40) String paragraph,

        @Schema(examples = "8", description = "Session of the UPR working group; needed for the UPR", nullable = true)
        @Nullable @Min(1) @Max(99) Integer session,

        @Schema(examples = "Ensure that migrant workers may join trade unions.") @NotBlank @Size(max = 20_000) String text,

        @Schema(nullable = true) @Nullable @Size(max = 200) List<@NotNull @Pattern(regexp = PARTY) String> recommenders,

        @Schema(examples = "supported", nullable = true) @Nullable String position,

        @Schema(examples = "[\"migrants\"]", description = "See /v1/code-lists/themes", nullable = true)
        @Nullable @Size(max = 50) List<@NotNull @Size(max = 64) @Pattern(regexp = Themes.CODE) String> themes,

        @Schema(nullable = true) @Nullable @Size(max = 50) List<@NotNull @Valid NewProvision> provisions) {

    private static final String PARTY = "[A-Z][A-Z0-9-]{1,19}";

    /** A provision that it applies. */
    @Schema(name = "NewAppliedProvision")
    public record NewProvision(
            @Schema(examples = "ICRMW") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,40}") String instrument,

            @Schema(examples = "art_40", nullable = true) @Nullable @Pattern(regexp = "[a-z][a-z0-9_.-]{0,99}") String provision) {}

    RecommendationDraft draft(Mechanisms mechanisms, Themes catalogue) {
        if (mechanisms.of(mechanism).isEmpty()) {
            throw BadInput.field("/mechanism", "unknown-mechanism", "There is no mechanism of this code.");
        }
        boolean isUpr = mechanism.equals(Mechanism.UPR);
        if (isUpr && session == null) {
            throw BadInput.field("/session", "session-missing", "A recommendation of the UPR names its session.");
        }
        if (!isUpr && (document == null || paragraph == null)) {
            throw BadInput.field("/document", "document-missing", "Name the document's symbol and the paragraph.");
        }
        return new RecommendationDraft(
                new Origin(mechanism, kindOrRecommendation(), party, session, document, paragraph),
                text.strip(),
                recommenders == null ? List.of() : recommenders,
                position == null ? null : positionOf(position),
                themes == null
                        ? List.of()
                        : themes.stream().map(catalogue::coded).toList(),
                provisions == null
                        ? List.of()
                        : provisions.stream()
                                .map(applied -> new AppliedProvision(applied.instrument(), applied.provision()))
                                .toList());
    }

    private RecommendationKind kindOrRecommendation() {
        return RecommendationKind.of(Objects.requireNonNullElse(kind, RecommendationKind.RECOMMENDATION.code()))
                .orElseThrow(() -> BadInput.field("/kind", "unknown-kind", "recommendation or pledge"));
    }

    private static Position positionOf(String code) {
        return Position.of(code)
                .orElseThrow(() -> BadInput.field("/position", "unknown-position", "supported or noted"));
    }
}
