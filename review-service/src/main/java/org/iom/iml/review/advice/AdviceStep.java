package org.iom.iml.review.advice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.LanguageTag;
import org.iom.iml.review.cited.CitedProvision;
import org.jspecify.annotations.Nullable;

/** The request bodies for the steps of a request for advice. */
final class AdviceStep {

    private AdviceStep() {}

    /** The person who is to answer. */
    @Schema(name = "NewAdviceAssignment")
    public record Assignment(
            @Schema(description = "Subject of the person's token", examples = "a-lawyer") @NotBlank @Size(max = 200) String person) {}

    /** The answer. */
    @Schema(name = "NewAdviceAnswer")
    public record Answer(
            @Schema(examples = "Only an official authorized by law may keep them, and gives a receipt.")
            @NotBlank @Size(max = 100_000) String text,

            @Schema(description = "Provisions on which it rests") @Nullable @Size(max = 50) List<@NotNull @Valid CitedProvision> provisions) {}

    /** The text of the note for other readers, with the mission's consent. */
    @Schema(name = "NewAdviceRelease")
    public record Release(
            @Schema(examples = "Keeping passports of returnees") @NotBlank @Size(max = 300) String title,

            @Schema(
                    examples = "Only an official authorized by law may keep travel documents, and gives a receipt.",
                    description = "Without what would tell who asked")
            @NotBlank @Size(max = 100_000) String text,

            @Schema(examples = "en") @NotNull @LanguageTag String language,

            @Schema(examples = "IOM mission to Kenya", description = "The office that consented, never a person")
            @NotBlank @Size(max = 300) String consentGivenBy,

            @Schema(examples = "2031-03-01") @NotNull LocalDate consentGivenOn) {}

    /** The reason why the request is withdrawn. */
    @Schema(name = "AdviceWithdrawal")
    public record Withdrawal(
            @Schema(examples = "The project has ended.") @NotBlank @Size(max = 2_000) String reason) {}
}
