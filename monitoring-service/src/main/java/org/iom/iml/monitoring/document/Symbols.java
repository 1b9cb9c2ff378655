package org.iom.iml.monitoring.document;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.known.KnownCodes;

/** Reads symbols, with the States that the registry knows. */
@Singleton
class Symbols {

    private final KnownCodes known;

    Symbols(KnownCodes known) {
        this.known = known;
    }

    /** What a symbol says; three letters that are no State's are left unread. */
    public DocumentSymbol read(String symbol) {
        DocumentSymbol read = DocumentSymbol.of(symbol);
        String party = read.party();
        return party == null || known.among(CodeList.PARTIES, List.of(party)).contains(party)
                ? read
                : read.withoutParty();
    }
}
