package org.iom.iml.monitoring.document;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.known.KnownCodes;

/** A reader of symbols that checks their States against those the registry knows. */
@Singleton
class Symbols {

    private final KnownCodes known;

    Symbols(KnownCodes known) {
        this.known = known;
    }

    /** Reads a symbol; three letters that match no known State are reported as unread. */
    public DocumentSymbol read(String symbol) {
        DocumentSymbol read = DocumentSymbol.of(symbol);
        String party = read.party();
        return party == null || known.among(CodeList.PARTIES, List.of(party)).contains(party)
                ? read
                : read.withoutParty();
    }
}
