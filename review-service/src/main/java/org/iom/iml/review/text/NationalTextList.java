package org.iom.iml.review.text;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.code.LanguageTag;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.review.review.ReviewAccess;

/** The national texts that the caller may see, newest first. */
@Singleton
class NationalTextList {

    private static final Listing<NationalTextView> TEXTS = Listing.of("*", "national_text", NationalTextList::text)
            .by("id", "uuid")
            .newestFirst();

    private static final Pattern TAG = Pattern.compile(LanguageTag.FORM);

    private final Lists lists;
    private final ReviewAccess access;
    private final KnownCodes known;
    private final Columns<NationalTextView> columns;

    NationalTextList(Lists lists, ReviewAccess access, KnownCodes known, Links links) {
        this.lists = lists;
        this.access = access;
        this.known = known;
        this.columns = Columns.of(NationalTextView.class)
                .and("id", NationalTextView::id)
                .and("party", NationalTextView::party)
                .and("kind", text -> text.kind().code())
                .and("title", NationalTextView::title)
                .and("officialReference", NationalTextView::officialReference)
                .and("visibility", text -> text.visibility().code())
                .and("newestVersion", NationalTextView::newestVersion)
                .and("registeredAt", NationalTextView::registeredAt)
                .and("url", text -> links.to("national-texts", text.id().toString()));
    }

    Page<NationalTextView> in(NationalTextFilter filter, ListRequest request) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        if (filter.language() != null && !TAG.matcher(filter.language()).matches()) {
            throw BadInput.parameter("language", "a BCP 47 tag as in fr");
        }
        return lists.page(TEXTS, filter, filter.conditions(access.seesAll(), access.ownParties()), request);
    }

    Columns<NationalTextView> columns() {
        return columns;
    }

    private static NationalTextView text(Row row) {
        return new NationalTextView(
                row.id("id"),
                row.number("version"),
                row.text("party"),
                row.get("kind", TextKind.class),
                row.text("title"),
                row.textOrNull("official_reference"),
                row.get("visibility", Visibility.class),
                row.integer("newest_version"),
                row.instant("registered_at"));
    }
}
