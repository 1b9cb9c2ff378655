package org.iom.iml.instruments.instrument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.instrument.InstrumentDetails.CustomStatus;
import org.iom.iml.instruments.instrument.InstrumentDetails.Evidence;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.instruments.text.Languages;
import org.jspecify.annotations.Nullable;

/** An instrument, as shown. */
@Schema(name = "Instrument", description = "A source of international migration law, with the source of each fact")
record InstrumentView(
        @Schema(examples = "ICRMW") String code,
        InstrumentKind kind,

        @Schema(description = "Titles by BCP 47 language") Map<String, String> titles,

        @Schema(description = "The title in the available language that Accept-Language prefers")
        String title,

        @Nullable @Schema(examples = "1990-12-18") LocalDate adoptedOn,
        @Nullable @Schema(examples = "New York") String adoptedAt,

        @Nullable @Schema(description = "Opened for signature, where on another day")
        LocalDate openedOn,

        @Nullable @Schema(description = "Entry into force of the instrument itself")
        LocalDate inForceOn,

        @Nullable @Schema(examples = "IV-13", description = "Number in the UN Treaty Collection")
        String untcNumber,

        @Nullable @Schema(examples = "1616") String untsRegistration,
        @Nullable @Schema(examples = "A/RES/45/158") String symbol,

        @Nullable @Schema(description = "Chapter of the UN Treaty Collection")
        String chapter,

        @Nullable @Schema(examples = "Secretary-General of the United Nations")
        String depositary,

        @Nullable @Schema(examples = "CMW", description = "Body that receives reports or complaints")
        String monitoringBody,

        @Nullable @Schema(examples = "ICCPR", description = "Code of the instrument to which it belongs")
        String supplements,

        @Nullable @Schema(
                description = "Kinds of act possible under it, where fewer than for its kind; see"
                        + " /v1/code-lists/act-kinds")
        List<String> acts,

        @Nullable FinalClauses finalClauses,

        @Schema(description = "Languages of the authentic texts (BCP 47)")
        List<String> authenticLanguages,

        @Schema(description = "The two parties of a bilateral treaty")
        List<String> contractingParties,

        @Nullable @Schema(examples = "labour", description = "Subject of a bilateral treaty")
        String subject,

        @Nullable @Schema(description = "Of a rule of custom: how far it is accepted")
        CustomStatus customStatus,

        @Schema(description = "What shows the rule of custom")
        List<Evidence> evidence,

        @Schema(description = "Identifiers by scheme: eli, frbr, akn, url")
        Map<String, String> uris,

        @Schema(description = "Who maintains its description")
        InstrumentOrigin origin,

        Instant updatedAt,
        @Schema(description = "Source of each fact") Map<String, String> sources,

        @Schema(description = "Facts still to be checked against the primary text")
        List<String> toVerify) {

    static InstrumentView of(InstrumentList.Listed shown, @Nullable String accepted) {
        InstrumentFacts facts = shown.facts();
        Milestones milestones = facts.milestones();
        Registration registration = facts.registration();
        Regime regime = facts.regime();
        InstrumentDetails details = facts.details();
        return new InstrumentView(
                facts.code(),
                facts.kind(),
                facts.titles(),
                facts.titles().getOrDefault(Languages.chosen(facts.titles().keySet(), accepted), facts.code()),
                milestones.adoptedOn(),
                milestones.adoptedAt(),
                milestones.openedOn(),
                milestones.inForceOn(),
                registration.untcNumber(),
                registration.untsRegistration(),
                registration.symbol(),
                registration.chapter(),
                registration.depositary(),
                regime.monitoringBody(),
                regime.supplements(),
                regime.acts(),
                regime.finalClauses(),
                details.authenticLanguages(),
                details.contractingParties(),
                details.subject(),
                details.customStatus(),
                details.evidence(),
                details.uris(),
                shown.origin(),
                shown.updatedAt(),
                facts.sourcing().sources(),
                facts.sourcing().toVerify());
    }
}
