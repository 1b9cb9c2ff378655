package org.iom.iml.instruments.participation.discrepancy;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Row;

/** The query for open discrepancies, in the order in which they were found. */
@Singleton
class DiscrepancyList {

    private static final Listing<OpenDiscrepancy> DISCREPANCIES = Listing.of(
                    "d.*",
                    "discrepancy d",
                    row -> new OpenDiscrepancy(row.id("id"), discrepancy(row), row.instant("found_at")))
            .by("d.id", "uuid")
            .changedAt("coalesce(d.settled_at, d.found_at)");

    private final Lists lists;

    DiscrepancyList(Lists lists) {
        this.lists = lists;
    }

    /** A discrepancy that is not yet settled. */
    record OpenDiscrepancy(UUID id, Discrepancy discrepancy, Instant foundAt) {}

    Page<OpenDiscrepancy> matching(DiscrepancyFilter filter, ListRequest request) {
        return lists.page(DISCREPANCIES, filter, filter.conditions(), request);
    }

    static Discrepancy discrepancy(Row row) {
        return new Discrepancy(
                row.get("kind", DiscrepancyKind.class),
                row.text("instrument"),
                row.textOrNull("party"),
                row.nullable("act", UUID.class),
                row.get("recorded", LocalDate.class),
                row.get("other", LocalDate.class),
                row.text("basis"));
    }
}
