package org.iom.iml.instruments.instrument;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.instruments.text.Folded;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which instruments are listed. */
record InstrumentFilter(
        @QueryParam("q")
        @Parameter(
                description = "Words of the title, a code or a number; \"exact words\", OR and - are understood",
                example = "migrant workers")
        @Nullable String q,

        @QueryParam("kind") @Parameter(description = "What the instrument is") @Nullable InstrumentKind kind,

        @QueryParam("untcNumber")
        @Parameter(description = "Chapter and number in the UN Treaty Collection", example = "IV-13")
        @Nullable String untcNumber,

        @QueryParam("contractingParty")
        @Parameter(description = "Code of one of the two parties to a bilateral treaty", example = "KEN")
        @Nullable String contractingParty) {

    private static final String SEARCH = "search @@ (websearch_to_tsquery('english', :q)"
            + " || websearch_to_tsquery('french', :q) || websearch_to_tsquery('spanish', :q))";

    Conditions conditions() {
        String number = untcNumber == null
                ? null
                : UntcNumber.parameter("untcNumber", untcNumber).value();
        return new Conditions()
                .changing(SEARCH, "q", q == null ? null : Folded.of(q))
                .changing("kind = :kind", "kind", kind)
                .changing("untc_number = :number", "number", number)
                .changing(
                        "details -> 'contractingParties' @> to_jsonb(cast(:contractingParty as text))",
                        "contractingParty",
                        contractingParty);
    }
}
