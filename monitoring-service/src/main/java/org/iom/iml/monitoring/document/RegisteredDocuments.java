package org.iom.iml.monitoring.document;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** What the register says of a document, for features that cite it by its symbol. */
@Singleton
public class RegisteredDocuments {

    private final Rows rows;

    RegisteredDocuments(Rows rows) {
        this.rows = rows;
    }

    /** Returns the days on which a document was published in its languages, the first of them first. */
    public List<LocalDate> daysOf(DocumentSymbol symbol) {
        return rows.list("""
                select distinct published_on from document
                where symbol = :symbol and published_on is not null order by published_on""", Values.of("symbol", symbol.text()), row -> row.day("published_on"));
    }

    /** Returns where the United Nations has a document in English. */
    public static URI address(String symbol) {
        return OfficialDocuments.address(symbol, "en");
    }
}
