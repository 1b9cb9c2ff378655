package org.iom.iml.instruments.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.instrument.InstrumentDetails.CustomStatus;
import org.iom.iml.instruments.instrument.InstrumentDetails.Evidence;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The Unit's complete description of an instrument. */
@Schema(
        description = "The description of an instrument by the Unit. A bilateral treaty names its two"
                + " contractingParties, a rule of custom its customStatus and evidence; no other kind has"
                + " them. The dates of adoption and entry into force, and the authentic languages, each"
                + " name their source.",
        examples = """
        {"code": "BLA-KEN-QAT-2017", "kind": "bilateral-treaty",
         "titles": {"en": "Agreement on the employment of Kenyan workers in the State of Qatar"},
         "adoptedOn": "2017-11-20", "contractingParties": ["KEN", "QAT"], "subject": "labour",
         "sources": {"adoption": "Official Gazette of the State of Qatar"}}""")
record NewInstrument(
        @NotNull @Pattern(regexp = "^[A-Z0-9][A-Za-z0-9.-]{1,63}$") @Schema(examples = "BLA-KEN-QAT-2017", description = "Never changes")
        String code,

        @NotNull @Schema(description = "What the instrument is; GET /v1/code-lists/instrument-kinds explains each")
        InstrumentKind kind,

        @NotEmpty @Schema(
                description = "Titles by BCP 47 language",
                examples = "{\"en\": \"Agreement on the employment of workers\"}")
        Map<String, @NotBlank @Size(max = 1000) String> titles,

        @Nullable @Schema(examples = "2017-11-20") LocalDate adoptedOn,

        @Nullable @Size(max = 200) @Schema(examples = "Doha")
        String adoptedAt,

        @Nullable @Schema(description = "Opened for signature, where on another day")
        LocalDate openedOn,

        @Nullable @Schema(description = "Entry into force of the instrument itself")
        LocalDate inForceOn,

        @Nullable @Size(max = 30) @Schema(examples = "IV-13", description = "Chapter and number in the UN Treaty Collection")
        String untcNumber,

        @Nullable @Size(max = 100) @Schema(description = "Number in the United Nations Treaty Series")
        String untsRegistration,

        @Nullable @Size(max = 100) @Schema(description = "Symbol of the document by which it was adopted")
        String symbol,

        @Nullable @Size(max = 200) @Schema(description = "Chapter of the UN Treaty Collection")
        String chapter,

        @Nullable @Size(max = 200) String depositary,

        @Nullable @Size(max = 64) @Schema(description = "Body that receives reports or complaints")
        String monitoringBody,

        @Nullable @Size(max = 64) @Schema(description = "Code of the instrument to which it belongs")
        String supplements,

        @Nullable @Size(max = 30) @Schema(
                description = "Kinds of act possible under it, where fewer than for its kind; see"
                        + " /v1/code-lists/act-kinds")
        List<@NotBlank String> acts,

        @Nullable FinalClauses finalClauses,

        @Nullable @Size(max = 30) @Schema(description = "Languages of the authentic texts (BCP 47)", examples = "[\"ar\", \"en\"]")
        List<@NotBlank String> authenticLanguages,

        @Nullable @Size(max = 2) @Schema(
                description = "Of a bilateral treaty, and then required: codes of its two parties",
                examples = "[\"KEN\", \"QAT\"]")
        List<@NotBlank String> contractingParties,

        @Nullable @Size(max = 64) @Schema(examples = "labour", description = "Subject of a bilateral treaty")
        String subject,

        @Nullable @Schema(description = "Of a rule of custom, and then required: how far it is accepted")
        CustomStatus customStatus,

        @Nullable @Size(max = 100) @Schema(description = "Of a rule of custom, and then required: what shows it")
        List<@Valid @NotNull Evidence> evidence,

        @Nullable @Schema(description = "Identifiers by scheme: eli, frbr, akn, url")
        Map<String, @NotBlank @Size(max = 500) String> uris,

        @NotEmpty @Schema(
                description = "Source of each fact: adoption, entryIntoForce, authenticLanguages …",
                examples = "{\"adoption\": \"Official Gazette of the State of Qatar\"}")
        Map<String, @NotBlank @Size(max = 300) String> sources,

        @Nullable @Size(max = 30) @Schema(description = "Facts still to be checked against the primary text")
        List<@NotBlank String> toVerify) {

    InstrumentFacts facts() {
        return new InstrumentFacts(
                code,
                kind,
                titles,
                new Milestones(adoptedOn, adoptedAt, openedOn, inForceOn),
                new Registration(number(), untsRegistration, symbol, chapter, depositary),
                new Regime(monitoringBody, supplements, acts, finalClauses),
                new InstrumentDetails(authenticLanguages, contractingParties, subject, customStatus, evidence, uris),
                new Sourcing(sources, toVerify));
    }

    private @Nullable String number() {
        return untcNumber == null
                ? null
                : UntcNumber.parse(untcNumber)
                        .map(UntcNumber::value)
                        .orElseThrow(() -> BadInput.field(
                                "/untcNumber", "no-untc-number", "Chapter and number as in IV-13 or XVIII-12-a."));
    }
}
