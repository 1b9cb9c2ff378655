package org.iom.iml.monitoring.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the symbol of a United Nations document says, as far as it can be read; no symbol is refused.
 *
 * @param text the normalized symbol: without spaces, and in capitals except for its suffixes
 * @param party the State's code as it appears in the symbol, which may be unknown
 * @param numbers numbers of the report or document; a combined report has several
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
     * The parts of a symbol with no field of their own.
     *
     * @param others symbols that other organs gave to the same document
     * @param unread parts that were not understood
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

    /** Returns the code of the mechanism that issues or receives the document. */
    public @Nullable String mechanism() {
        return organ == null ? null : organ.mechanism();
    }

    /**
     * Returns the symbol read without a State, where its letters match none; it is then not the report of a State or on
     * a visit.
     */
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

    /** Reports whether every part of the symbol was understood. */
    public boolean isReadWhole() {
        return organ != null && kind != null && rest.unread().isEmpty();
    }
}
