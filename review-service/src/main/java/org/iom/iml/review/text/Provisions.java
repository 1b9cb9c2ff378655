package org.iom.iml.review.text;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.review.text.read.Division;

/** The provisions of versions, in the order of the text. */
@Singleton
public class Provisions {

    static final Columns<ProvisionView> COLUMNS = Columns.of(ProvisionView.class)
            .and("address", ProvisionView::address)
            .and("parent", ProvisionView::parent)
            .and("kind", ProvisionView::kind)
            .and("number", ProvisionView::number)
            .and("heading", ProvisionView::heading)
            .and("text", ProvisionView::text)
            .and("division", provision -> provision.division().code())
            .and("repealed", ProvisionView::repealed);

    private static final Listing<ProvisionView> PROVISIONS = Listing.of(
                    "*", "national_provision", Provisions::provision)
            .by("position", "integer")
            .changedAt("taken_in_at");

    private final Lists lists;
    private final Rows rows;

    Provisions(Lists lists, Rows rows) {
        this.lists = lists;
        this.rows = rows;
    }

    /**
     * Returns all provisions of a version in the order of the text; the caller's right to see it must have been
     * checked.
     */
    public List<ProvisionView> all(TextVersionView version) {
        return rows.list(
                "select * from national_provision where text = :text and number = :number order by position",
                Values.of("text", version.text()).and("number", version.number()),
                Provisions::provision);
    }

    /** Returns a page of the provisions of a version; the caller's right to see it must have been checked. */
    Page<ProvisionView> in(TextVersionView version, ProvisionFilter filter, ListRequest request) {
        if (filter.kind() != null) {
            require(version, filter.kind());
        }
        return lists.page(
                PROVISIONS,
                List.of(version.text(), version.number(), filter),
                filter.conditions(version.language())
                        .and("text = :text", "text", version.text())
                        .and("number = :number", "number", version.number()),
                request);
    }

    /** Refuses a kind that does not occur in the version; files may define kinds of their own. */
    private void require(TextVersionView version, String kind) {
        List<String> kinds = rows.list(
                "select distinct kind from national_provision where text = :text and number = :number order by kind",
                Values.of("text", version.text()).and("number", version.number()),
                row -> row.text("kind"));
        if (!kinds.contains(kind)) {
            throw BadInput.parameter("kind", "of no provision of this version; known are " + String.join(", ", kinds));
        }
    }

    private static ProvisionView provision(Row row) {
        return new ProvisionView(
                row.text("address"),
                row.textOrNull("parent"),
                row.text("kind"),
                row.textOrNull("written"),
                row.textOrNull("heading"),
                row.text("words"),
                row.get("division", Division.class),
                row.flag("repealed"));
    }
}
