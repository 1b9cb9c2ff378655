package org.iom.iml.monitoring.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the symbol of a document of the United Nations says, as far as it can be read; nothing is refused.
 *
 * @param text as it is compared: without blanks, in capitals but for its suffixes
 * @param mechanism code of the mechanism from or to which the document goes
 * @param party code of the State as the symbol has it, which may be none that is known
 * @param numbers of the report or document; a combined report has several
 * @param unread the parts that say nothing here
 */
public record DocumentSymbol(
        String text,
        @Nullable String mechanism,
        @Nullable DocumentKind kind,
        @Nullable String optionalProtocol,
        @Nullable String party,
        List<Integer> numbers,
        Place place,
        List<SymbolSuffix> suffixes,
        List<String> unread) {

    /** The session and year that a symbol names. */
    public record Place(@Nullable Integer session, @Nullable Integer year) {}

    public DocumentSymbol {
        numbers = List.copyOf(numbers);
        suffixes = List.copyOf(suffixes);
        unread = List.copyOf(unread);
    }

    public static DocumentSymbol of(String symbol) {
        return new SymbolReader(symbol).read();
    }

    /** The same where its three letters are no State's. */
    DocumentSymbol withoutParty() {
        List<String> more =
                Stream.concat(unread.stream(), Stream.ofNullable(party)).toList();
        return new DocumentSymbol(text, mechanism, kind, optionalProtocol, null, numbers, place, suffixes, more);
    }

    /** Whether every part of it was understood. */
    public boolean isReadWhole() {
        return mechanism != null && kind != null && unread.isEmpty();
    }
}
