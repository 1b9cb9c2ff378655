package org.iom.iml.monitoring.document;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/** The explanation of a symbol that the API returns. */
@Schema(name = "DocumentSymbol")
record SymbolExplanation(
        @Schema(examples = "CMW/C/TJK/CO/2", description = "As it was asked for")
        String symbol,

        @Schema(examples = "CMW/C/TJK/CO/2", description = "Without blanks, in capitals")
        String normalized,

        Reading reading,

        @Schema(examples = "Committee on Migrant Workers", description = "Organ with which the symbol begins") @Nullable String organ,

        @Schema(examples = "CMW", description = "Mechanism from or to which the document goes; see /v1/mechanisms")
        @Nullable String mechanism,

        @Schema(
                description = "What the document is; absent where the symbol does not say it. All decisions on"
                        + " communications are views, as their symbols do not tell Views from others")
        @Nullable DocumentKind kind,

        @Schema(examples = "TJK", description = "State that it concerns; its code in /v1/parties") @Nullable String party,

        @Schema(examples = "HKG", description = "Territory of the State that it concerns alone") @Nullable String territory,

        @Schema(examples = "[2]", description = "Number of the report or document; several where reports are combined")
        List<Integer> numbers,

        @Schema(examples = "128", description = "Session to which it belongs") @Nullable Integer session,

        @Schema(examples = "30", description = "Special or emergency special session to which it belongs") @Nullable Integer specialSession,

        @Schema(examples = "2016", description = "Year that it names") @Nullable Integer year,

        @Schema(examples = "OPAC", description = "Optional protocol under which it goes") @Nullable String optionalProtocol,

        @Schema(description = "Addenda, amendments, corrigenda and revisions, in their order")
        List<SymbolSuffix> suffixes,

        @Schema(examples = "[\"CRC/C/GC/22\"]", description = "Symbols that other organs gave to the same document")
        List<String> otherSymbols,

        @Schema(examples = "[\"WG\"]", description = "Parts that could not be interpreted")
        List<String> unread,

        @Schema(description = "Where the United Nations has the document, by language, if there is one")
        Map<String, URI> links) {

    /** How much of a symbol was understood. */
    @Schema(name = "DocumentSymbolReading")
    public enum Reading implements Coded {
        WHOLE("whole"),
        PART("part"),
        NONE("none");

        private final String code;

        Reading(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    static SymbolExplanation of(String asked, DocumentSymbol symbol) {
        return new SymbolExplanation(
                asked,
                symbol.text(),
                symbol.isReadWhole() ? Reading.WHOLE : symbol.organ() == null ? Reading.NONE : Reading.PART,
                symbol.organ() == null ? null : symbol.organ().name(),
                symbol.mechanism(),
                symbol.kind(),
                symbol.party(),
                symbol.place().territory(),
                symbol.numbers(),
                symbol.place().session(),
                symbol.place().special(),
                symbol.place().year(),
                symbol.optionalProtocol(),
                symbol.suffixes(),
                symbol.rest().others(),
                symbol.rest().unread(),
                OfficialDocuments.addresses(symbol.text()));
    }
}
