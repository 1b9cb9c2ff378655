package org.iom.iml.instruments.declaration.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.declaration.competence.CompetenceRules.Acceptance;
import org.iom.iml.instruments.declaration.competence.CompetenceRules.InForce;
import org.iom.iml.instruments.declaration.rule.Basis;
import org.iom.iml.instruments.declaration.rule.TreatyRules.Procedure;
import org.jspecify.annotations.Nullable;

/** One procedure of an instrument on a date. */
@Schema(name = "TreatyProcedure")
record ProcedureView(
        @Schema(examples = "individual-communications") String procedure,

        @Schema(examples = "art_77", description = "The provision that establishes it")
        String provision,

        @Schema(description = "What makes the treaty body competent for a State")
        Basis basis,

        @Schema(
                description = "Declarations that must have been made before the procedure is open; 0 where none",
                examples = "10")
        int threshold,

        @Schema(examples = "2015-03-14", description = "The date to which the answer belongs")
        LocalDate on,

        Truth inForce,

        @Schema(description = "Absent where undated declarations decide") @Nullable LocalDate inForceSince,

        @Schema(description = "How many States are known to accept it on the date", examples = "6")
        int acceptedBy,

        @Nullable @Schema(
                examples = "2015-03-15",
                description = "Until when all acceptances are known; left out where there may be more of them")
        LocalDate knownUntil,

        List<AcceptanceView> accepting,
        @Schema(examples = "ICRMW art. 77") String source) {

    /** A State that accepts a procedure. */
    @Schema(name = "ProcedureAcceptance")
    record AcceptanceView(
            @Schema(examples = "SLV") String party,

            @Schema(description = "Absent where the source gives no date") @Nullable LocalDate since,

            @Schema(description = "The declaration by which it does; absent where participation suffices") @Nullable UUID declaration) {

        static AcceptanceView of(Acceptance acceptance) {
            return new AcceptanceView(acceptance.party(), acceptance.since(), acceptance.declaration());
        }
    }

    static ProcedureView of(
            Procedure procedure,
            LocalDate day,
            InForce inForce,
            List<Acceptance> accepting,
            @Nullable LocalDate knownUntil) {
        return new ProcedureView(
                procedure.procedure(),
                procedure.provision(),
                procedure.basis(),
                procedure.threshold(),
                day,
                inForce.is(),
                inForce.since(),
                inForce.counted(),
                knownUntil,
                accepting.stream().map(AcceptanceView::of).toList(),
                procedure.source());
    }
}
