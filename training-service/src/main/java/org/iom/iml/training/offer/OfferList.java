package org.iom.iml.training.offer;

import jakarta.inject.Singleton;
import java.util.Arrays;
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
import org.iom.iml.training.Versioned;
import org.iom.iml.training.edition.EditionList;
import org.jspecify.annotations.Nullable;

/** The offers and waiting list of an edition. */
@Singleton
class OfferList {

    private final Rows rows;
    private final Lists lists;
    private final EditionList editions;
    private final Listing<OfferView> asMade =
            Listing.of("o.*", "offer o", OfferList::view).by("o.id", "uuid").changedAt("o.updated_at");
    private final Listing<WaitingView> inOrder = Listing.of("w.*", "waiting_place w", OfferList::place)
            .by("w.position", "bigint")
            .by("w.application", "uuid")
            .changedAt("w.since");
    final Columns<OfferView> columns = Columns.of(OfferView.class)
            .and("id", OfferView::id)
            .and("applicationId", OfferView::applicationId)
            .and("status", offer -> offer.status().code())
            .and("scholarship", OfferView::scholarship)
            .and("refill", OfferView::refill)
            .and("offeredAt", OfferView::offeredAt)
            .and("expiresAt", OfferView::expiresAt)
            .and("settledAt", OfferView::settledAt)
            .and("updatedAt", OfferView::updatedAt);
    final Columns<WaitingView> waitingColumns = Columns.of(WaitingView.class)
            .and("position", WaitingView::position)
            .and("applicationId", WaitingView::applicationId)
            .and("since", WaitingView::since);

    OfferList(Rows rows, Lists lists, EditionList editions) {
        this.editions = editions;
        this.rows = rows;
        this.lists = lists;
    }

    Page<OfferView> of(UUID edition, @Nullable OfferStatus status, ListRequest request) {
        editions.visible(edition);
        return lists.page(
                asMade,
                Arrays.asList(edition, status),
                new Conditions()
                        .and("o.edition = :edition", "edition", edition)
                        .changing("o.status = :status", "status", status),
                request);
    }

    Page<WaitingView> waiting(UUID edition, ListRequest request) {
        editions.visible(edition);
        return lists.page(inOrder, edition, new Conditions().and("w.edition = :edition", "edition", edition), request);
    }

    WaitingView place(UUID edition, UUID application) {
        return rows.find(
                        "select * from waiting_place where edition = :edition and application = :application",
                        Values.of("edition", edition).and("application", application),
                        OfferList::place)
                .orElseThrow(() -> new NotFound("Application " + application + " waits no longer."));
    }

    Versioned<OfferView> visible(UUID edition, UUID offer) {
        return rows.find(
                        "select * from offer where edition = :edition and id = :id",
                        Values.of("edition", edition).and("id", offer),
                        row -> new Versioned<>(row.number("version"), view(row)))
                .orElseThrow(() -> new NotFound("There is no offer " + offer + " in edition " + edition + "."));
    }

    private static WaitingView place(Row row) {
        return new WaitingView(row.number("position"), row.id("edition"), row.id("application"), row.instant("since"));
    }

    private static OfferView view(Row row) {
        return new OfferView(
                row.id("id"),
                row.id("edition"),
                row.id("application"),
                row.get("status", OfferStatus.class),
                row.flag("scholarship"),
                row.flag("refill"),
                row.instant("offered_at"),
                row.instant("expires_at"),
                row.nullable("settled_at", java.time.Instant.class),
                row.instant("updated_at"));
    }
}
