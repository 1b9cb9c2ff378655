package org.iom.iml.instruments.declaration.competence;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.declaration.competence.CompetenceRules.Acceptance;
import org.iom.iml.instruments.declaration.rule.Basis;
import org.iom.iml.instruments.declaration.rule.TreatyRules.Procedure;
import org.jspecify.annotations.Nullable;

/** The competence of a treaty body for a State in one procedure, as shown. */
@Schema(name = "Competence")
record CompetenceView(
        @Schema(examples = "SLV") String party,
        @Schema(examples = "ICRMW") String instrument,
        @Schema(examples = "individual-communications") String procedure,

        @Schema(examples = "art_77", description = "The provision that establishes the procedure")
        String provision,

        @Schema(description = "What makes the treaty body competent for a State")
        Basis basis,

        @Schema(examples = "2015-03-14", description = "The date to which the answer belongs")
        LocalDate on,

        @Schema(description = "Whether the State is party to the instrument")
        Truth isParty,

        @Schema(description = "Whether it accepts the procedure")
        Truth accepted,

        @Schema(description = "Since when; absent where the source gives no date") @Nullable LocalDate since,

        @Schema(description = "The declaration that decides, where one does") @Nullable UUID declaration,

        @Schema(
                description =
                        "A declaration of which a source tells and whose primary text was not seen; it decides nothing")
        @Nullable UUID toVerify,

        @Schema(description = "Whether the procedure itself is in force")
        Truth inForce,

        @Schema(description = "Whether the treaty body is competent: accepted and in force")
        Truth competent,

        @Nullable @Schema(
                examples = "2015-03-15",
                description = "Until when everything that decides is known; left out where it is not")
        LocalDate knownUntil,

        @Schema(description = "Whether the date asked for is later than that")
        boolean beyondKnown,

        @Schema(examples = "ICRMW art. 77") String source) {

    /** The party, instrument and date that are asked about. */
    record Asked(String party, String instrument, LocalDate on) {}

    static CompetenceView of(Asked asked, Procedure procedure, CompetenceRules known) {
        Truth isParty = known.isParty(asked.party(), asked.instrument(), asked.on());
        Acceptance acceptance = known.of(asked.party(), asked.instrument(), procedure, asked.on())
                .orElse(null);
        Truth accepted = acceptance == null ? isParty : acceptance.accepts();
        Truth inForce = known.inForce(asked.instrument(), procedure, asked.on()).is();
        Basis decides = isParty == Truth.FALSE ? Basis.PARTICIPATION : procedure.basis();
        LocalDate until = known.known().until(decides, asked.instrument(), asked.party());
        if (until == null && acceptance != null && acceptance.declaration() != null) {
            until = known.known().untilSaid(asked.instrument(), asked.party(), acceptance.since());
        }
        return new CompetenceView(
                asked.party(),
                asked.instrument(),
                procedure.procedure(),
                procedure.provision(),
                procedure.basis(),
                asked.on(),
                isParty,
                accepted,
                acceptance == null ? null : acceptance.since(),
                acceptance == null ? null : acceptance.declaration(),
                known.toVerify(asked.party(), asked.instrument(), procedure, asked.on())
                        .orElse(null),
                inForce,
                accepted.and(inForce),
                until,
                until != null && asked.on().isAfter(until),
                procedure.source());
    }

    String place() {
        return instrument + "/" + procedure;
    }
}
