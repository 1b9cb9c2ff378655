package org.iom.iml.monitoring.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the symbol of a document of the United Nations says, as far as it can be read; nothing is refused.
 *
 * @param text as it is compared: without blanks, in capitals but for its suffixes
 * @param party code of the State as the symbol has it, which may be none that is known
 * @param numbers of the report or document; a combined report has several
 */
public record DocumentSymbol(
        String text,
        @Nullable SymbolOrgan organ,
        @Nullable DocumentKind kind,
        @Nullable String optionalProtocol,
        @Nullable String party,
        List<Integer> numbers,
        List<SymbolSuffix> suffixes,
        Place place,
        Remainder rest) {

    /**
     * The session, year and territory of a State that a symbol names.
     *
     * @param special number of a special or emergency special session
     */
    public record Place(
            @Nullable Integer session,
            @Nullable Integer special,
            @Nullable Integer year,
            @Nullable String territory) {}

    /**
     * What stands in a symbol beside.
     *
     * @param others the symbols that other organs gave to the same document
     * @param unread the parts that say nothing here
     */
    public record Remainder(List<String> others, List<String> unread) {

        public Remainder {
            others = List.copyOf(others);
            unread = List.copyOf(unread);
        }
    }

    public DocumentSymbol {
        numbers = List.copyOf(numbers);
        suffixes = List.copyOf(suffixes);
    }

    public static DocumentSymbol of(String symbol) {
        return new SymbolReader(symbol).read();
    }

    /** Code of the mechanism from or to which the document goes. */
    public @Nullable String mechanism() {
        return organ == null ? null : organ.mechanism();
    }

    /** The same where its letters are no State's; of none there is no report. */
    DocumentSymbol withoutParty() {
        List<String> more =
                Stream.concat(rest.unread().stream(), Stream.ofNullable(party)).toList();
        boolean ofState = kind == DocumentKind.STATE_REPORT || kind == DocumentKind.VISIT_REPORT;
        return new DocumentSymbol(
                text,
                organ,
                ofState ? null : kind,
                optionalProtocol,
                null,
                numbers,
                suffixes,
                place,
                new Remainder(rest.others(), more));
    }

    /** Whether every part of it was understood. */
    public boolean isReadWhole() {
        return organ != null && kind != null && rest.unread().isEmpty();
    }
}
