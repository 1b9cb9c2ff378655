package org.iom.iml.instruments.question;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.instruments.question.RegistryChangeResource.RegistryChangeView;
import org.iom.iml.platform.outbox.Settled;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Rows;

/**
 * The query for everything published in the registry, in the order of the outbox and up to its last settled entry;
 * drafts are excluded.
 */
@Singleton
class RegistryChanges {

    static final String INSTRUMENT =
            "(case aggregate_type when 'instrument' then aggregate_id else data ->> 'instrument' end)";
    static final String PARTY = "(case aggregate_type when 'party' then aggregate_id else data ->> 'party' end)";

    private static final String SELECT = "select seq, type, aggregate_type, aggregate_id, aggregate_version, "
            + INSTRUMENT + " as instrument, " + PARTY + " as party, occurred_at, client, data from outbox";

    private final Rows rows;
    private final Pages pages;
    private final Settled settled;

    RegistryChanges(Rows rows, Pages pages, Settled settled) {
        this.rows = rows;
        this.pages = pages;
        this.settled = settled;
    }

    Page<RegistryChangeView> matching(RegistryChangeFilter filter, PageRequest request) {
        long settledUpTo = settled.upTo();
        return pages.page(
                request,
                filter,
                (position, limit) -> read(
                        filter.conditions()
                                .and(
                                        "seq > :after",
                                        "after",
                                        position == null ? begin(filter) : Long.valueOf(position.getFirst()))
                                .and("seq <= :settled", "settled", settledUpTo),
                        limit),
                change -> List.of(Long.toString(change.position())));
    }

    private static long begin(RegistryChangeFilter filter) {
        return filter.after() == null ? 0 : filter.after();
    }

    private List<RegistryChangeView> read(Conditions conditions, int limit) {
        return rows.list(
                SELECT + conditions.where() + " order by seq limit :most",
                conditions.with("most", limit),
                row -> new RegistryChangeView(
                        row.number("seq"),
                        row.text("type"),
                        row.text("aggregate_type"),
                        row.text("aggregate_id"),
                        row.number("aggregate_version"),
                        row.textOrNull("instrument"),
                        row.textOrNull("party"),
                        row.instant("occurred_at"),
                        row.text("client"),
                        row.text("data")));
    }
}
