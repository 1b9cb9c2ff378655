package org.iom.iml.monitoring.document;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.monitoring.mechanism.Mechanisms;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** Registered documents, ordered by symbol and language. */
@Singleton
class DocumentList {

    static final Columns<DocumentView> COLUMNS = Columns.of(DocumentView.class)
            .and("symbol", DocumentView::symbol)
            .and("language", DocumentView::language)
            .and("title", DocumentView::title)
            .and("mechanism", DocumentView::mechanism)
            .and("kind", DocumentView::kind)
            .and("party", DocumentView::party)
            .and("publishedOn", DocumentView::publishedOn)
            .and("url", DocumentView::url)
            .and("id", DocumentView::id);

    private static final Set<String> LANGUAGES = Set.of("ar", "zh", "en", "fr", "ru", "es");
    private static final String SHOWN = "id, symbol, language, title, mechanism, kind, party, published_on, updated_at";
    private static final Listing<DocumentView> DOCUMENTS = Listing.of(SHOWN, "document", DocumentList::view)
            .by("symbol", "text")
            .by("language", "text")
            .by("id", "uuid");

    private final Rows rows;
    private final Lists lists;
    private final KnownCodes known;
    private final Mechanisms mechanisms;

    DocumentList(Rows rows, Lists lists, KnownCodes known, Mechanisms mechanisms) {
        this.rows = rows;
        this.lists = lists;
        this.known = known;
        this.mechanisms = mechanisms;
    }

    Page<DocumentView> in(DocumentFilter filter, ListRequest request) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        if (filter.mechanism() != null) {
            mechanisms.require("?mechanism", filter.mechanism());
        }
        if (filter.language() != null && !LANGUAGES.contains(filter.language())) {
            throw BadInput.parameter("language", "one of ar, zh, en, fr, ru, es");
        }
        return lists.page(DOCUMENTS, filter, filter.conditions(), request);
    }

    DocumentView of(UUID id) {
        return rows.find("select " + SHOWN + " from document where id = :id", Values.of("id", id), DocumentList::view)
                .orElseThrow(() -> new NotFound("There is no document " + id + "."));
    }

    private static DocumentView view(Row row) {
        return new DocumentView(
                row.id("id"),
                row.text("symbol"),
                row.text("language"),
                row.textOrNull("title"),
                row.textOrNull("mechanism"),
                row.nullable("kind", DocumentKind.class),
                row.textOrNull("party"),
                row.nullable("published_on", LocalDate.class),
                OfficialDocuments.address(row.text("symbol"), row.text("language")),
                row.instant("updated_at"));
    }
}
