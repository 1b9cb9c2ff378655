package org.iom.iml.instruments.instrument;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Facts that only some kinds of instrument have.
 *
 * @param authenticLanguages the languages of the authentic texts (BCP 47)
 * @param contractingParties the two parties of a bilateral treaty
 * @param subject the subject of a bilateral treaty: {@code labour}, {@code readmission}, {@code social-security} …
 * @param customStatus how far a rule of customary law is accepted
 * @param evidence the evidence of the custom
 * @param uris identifiers by scheme: {@code eli}, {@code frbr}, {@code akn}
 */
record InstrumentDetails(
        List<String> authenticLanguages,
        List<String> contractingParties,
        @Nullable String subject,
        @Nullable CustomStatus customStatus,
        List<Evidence> evidence,
        Map<String, String> uris) {

    static final InstrumentDetails NONE = new InstrumentDetails(null, null, null, null, null, null);

    /** How far a rule of customary international law is accepted. */
    public enum CustomStatus implements Coded {
        ESTABLISHED("established"),
        EMERGING("emerging"),
        CONTESTED("contested");

        private final String code;

        CustomStatus(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The kinds of evidence of a rule of customary international law. */
    public enum CustomEvidenceKind implements Coded {
        STATE_PRACTICE("state-practice"),
        OPINIO_JURIS("opinio-juris"),
        JUDGMENT("judgment"),
        STUDY("study");

        private final String code;

        CustomEvidenceKind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** One piece of evidence of custom. */
    @Schema(name = "CustomEvidence")
    public record Evidence(
            @NotNull CustomEvidenceKind kind,

            @NotBlank @Size(max = 2000) @Schema(examples = "States do not return refugees to where they are persecuted.")
            String text,

            @NotBlank @Size(max = 300) @Schema(examples = "UNHCR, Advisory Opinion (2007), para. 15")
            String source) {}

    public InstrumentDetails(
            @Nullable List<String> authenticLanguages,
            @Nullable List<String> contractingParties,
            @Nullable String subject,
            @Nullable CustomStatus customStatus,
            @Nullable List<Evidence> evidence,
            @Nullable Map<String, String> uris) {
        this.authenticLanguages = authenticLanguages == null ? List.of() : List.copyOf(authenticLanguages);
        this.contractingParties = contractingParties == null ? List.of() : List.copyOf(contractingParties);
        this.subject = subject;
        this.customStatus = customStatus;
        this.evidence = evidence == null ? List.of() : List.copyOf(evidence);
        this.uris = uris == null ? Map.of() : Map.copyOf(uris);
    }

    /**
     * Reports whether only the contracting parties can act under the instrument and {@code party} is not one of them.
     */
    boolean shutOut(String party) {
        return !contractingParties.isEmpty() && !contractingParties.contains(party);
    }
}
