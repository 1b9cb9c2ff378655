package org.iom.iml.instruments.instrument.clause;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step in a calculation of dates.
 *
 * @param rule the rule applied
 * @param parties the parties concerned, in the order of their deposits
 * @param from the date to which the rule was applied
 * @param to the resulting date
 * @param source the articles that provide for it
 * @param sentence the step in words for a reader
 */
@Schema(name = "CalculationStep")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalculationStep(
        @Schema(examples = "first-of-month") String rule,

        @Schema(description = "Parties that the step concerns, by date of deposit")
        List<String> parties,

        @Nullable @Schema(examples = "2003-06-14", description = "The date to which it was applied")
        LocalDate from,

        @Nullable @Schema(examples = "2003-07-01", description = "The resulting date")
        LocalDate to,

        @Nullable @Schema(examples = "ICRMW art. 87") String source,

        @Schema(examples = "The first day of the following month is 1 July 2003.")
        String sentence) {

    static CalculationStep of(
            String rule, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String source, String sentence) {
        return new CalculationStep(rule, List.of(), from, to, source, sentence);
    }

    /** Returns the same step, reworded. */
    public CalculationStep said(UnaryOperator<String> words) {
        return new CalculationStep(rule, parties, from, to, source, words.apply(sentence));
    }

    CalculationStep concerning(List<String> whom) {
        return new CalculationStep(rule, whom, from, to, source, sentence);
    }
}
