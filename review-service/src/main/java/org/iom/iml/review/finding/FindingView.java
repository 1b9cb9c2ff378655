package org.iom.iml.review.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding as it is shown. */
@Schema(name = "Finding")
public record FindingView(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        UUID review,
        List<ProvisionView> provisions,
        StandardView standard,
        @Schema(examples = "partly-consistent") Conformity conformity,
        @Schema(examples = "high") Severity severity,

        @Schema(examples = "Detention is the rule and not the exception.")
        String reasons,

        @Schema(examples = "[\"detention\"]") List<String> themes,
        Instant recordedAt) {

    /** A provision of a reviewed text. */
    @Schema(name = "FindingProvision")
    public record ProvisionView(
            int text,
            @Schema(examples = "art_17__para_2") String address,
            @Nullable String quote) {}

    /** The standard against which the law was measured. */
    @Schema(name = "FindingStandard")
    public record StandardView(
            @Schema(examples = "ICRMW") String instrument,
            @Schema(examples = "art_17__para_2") @Nullable String provision) {}

    static FindingView of(Finding finding) {
        return new FindingView(
                finding.id(),
                finding.version(),
                finding.review(),
                finding.provisions().stream()
                        .map(provision -> new ProvisionView(provision.text(), provision.address(), provision.quote()))
                        .toList(),
                new StandardView(
                        finding.standard().instrument(), finding.standard().provision()),
                finding.assessment().conformity(),
                finding.assessment().severity(),
                finding.assessment().reasons(),
                List.copyOf(finding.themes()),
                finding.recordedAt());
    }
}
