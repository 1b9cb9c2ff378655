package org.iom.iml.instruments.entryintoforce;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.instrument.clause.CalculationStep;
import org.iom.iml.instruments.participation.act.ActKind;
import org.jspecify.annotations.Nullable;

/** The entry into force of a treaty, in general and for individual parties, with the steps to each date. */
@Schema(name = "EntryIntoForce")
record EntryIntoForceView(
        @Nullable @Schema(examples = "ICRMW") String instrument,

        @Nullable @Schema(examples = "ICRMW art. 87", description = "The final clauses by which it was computed")
        String source,

        TreatyDate treaty,
        List<PartyDate> parties,
        List<DenunciationDate> denunciations) {

    /** Returns the same result with its sentences reworded. */
    EntryIntoForceView said(UnaryOperator<String> words) {
        return new EntryIntoForceView(
                instrument,
                source,
                treaty.said(words),
                parties.stream().map(date -> date.said(words)).toList(),
                denunciations.stream().map(date -> date.said(words)).toList());
    }

    private static List<CalculationStep> said(List<CalculationStep> steps, UnaryOperator<String> words) {
        return steps.stream().map(step -> step.said(words)).toList();
    }

    /** The entry into force of the treaty itself. */
    @Schema(name = "TreatyEntryIntoForce")
    public record TreatyDate(
            @Nullable @Schema(description = "As the depositary says, or as the request supposes")
            LocalDate statedOn,

            @Nullable @Schema(description = "Under the final clauses from the recorded deposits; none where these are too few")
            LocalDate computedOn,

            @Schema(description = "Whether the two differ; deposits of former States may be missing")
            boolean discrepant,

            @Schema(description = "Recorded deposits that count towards the threshold")
            int countedDeposits,

            List<CalculationStep> steps) {

        TreatyDate said(UnaryOperator<String> words) {
            return new TreatyDate(
                    statedOn, computedOn, discrepant, countedDeposits, EntryIntoForceView.said(steps, words));
        }
    }

    /** The entry into force for a party, from one of its consents. */
    @Schema(name = "PartyEntryIntoForce")
    public record PartyDate(
            @Nullable @Schema(examples = "RWA") String party,

            @Schema(
                    implementation = String.class,
                    examples = "accession",
                    description = "By which act the party consented (/v1/code-lists/act-kinds)")
            ActKind kind,

            @Schema(examples = "2008-12-15") LocalDate deposit,

            @Nullable @Schema(description = "As the depositary gives it")
            LocalDate statedOn,

            @Nullable @Schema(examples = "2009-04-01") LocalDate computedOn,
            boolean discrepant,
            List<CalculationStep> steps) {

        PartyDate said(UnaryOperator<String> words) {
            return new PartyDate(
                    party, kind, deposit, statedOn, computedOn, discrepant, EntryIntoForceView.said(steps, words));
        }
    }

    /** The effect of one denunciation. */
    @Schema(name = "DenunciationEffect")
    public record DenunciationDate(
            @Nullable @Schema(examples = "RWA") String party,
            LocalDate notifiedOn,

            @Nullable @Schema(description = "As the depositary gives it")
            LocalDate statedOn,

            @Nullable @Schema(
                    description =
                            "None where the final clauses do not allow the party to leave by a notification of that"
                                    + " date")
            LocalDate computedOn,

            boolean discrepant,
            List<CalculationStep> steps) {

        DenunciationDate said(UnaryOperator<String> words) {
            return new DenunciationDate(
                    party, notifiedOn, statedOn, computedOn, discrepant, EntryIntoForceView.said(steps, words));
        }
    }
}
