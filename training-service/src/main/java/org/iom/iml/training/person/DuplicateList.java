package org.iom.iml.training.person;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** Pairs of records that may denote the same person, oldest proposal first. */
@Singleton
class DuplicateList {

    private static final String COLUMNS = "d.*, p.name as name, o.name as other_name";
    private static final String FROM =
            "person_duplicate d join person p on p.id = d.person join person o on o.id = d.other";

    private final Rows rows;
    private final Lists lists;
    private final Listing<DuplicateView> oldestFirst = Listing.of(COLUMNS, FROM, DuplicateList::view)
            .by("d.proposed_at", "timestamptz")
            .by("d.id", "uuid")
            .changedAt("d.updated_at");
    final Columns<DuplicateView> columns = Columns.of(DuplicateView.class)
            .and("id", DuplicateView::id)
            .and("reason", DuplicateView::reason)
            .and("status", DuplicateView::status)
            .and("personId", DuplicateView::personId)
            .and("name", DuplicateView::name)
            .and("otherId", DuplicateView::otherId)
            .and("otherName", DuplicateView::otherName)
            .and("updatedAt", DuplicateView::updatedAt);

    DuplicateList(Rows rows, Lists lists) {
        this.rows = rows;
        this.lists = lists;
    }

    Page<DuplicateView> in(ListRequest request) {
        return lists.page(oldestFirst, "all", new Conditions(), request);
    }

    DuplicateView of(UUID id) {
        return rows.find(
                        "select " + COLUMNS + " from " + FROM + " where d.id = :id",
                        Values.of("id", id),
                        DuplicateList::view)
                .orElseThrow(() -> new NotFound("There is no proposal " + id + "."));
    }

    private static DuplicateView view(Row row) {
        return new DuplicateView(
                row.id("id"),
                row.text("reason"),
                row.text("status"),
                row.id("person"),
                row.text("name"),
                row.id("other"),
                row.text("other_name"),
                row.textOrNull("reason_given"),
                row.instant("updated_at"));
    }
}
