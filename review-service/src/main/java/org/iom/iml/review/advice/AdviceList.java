package org.iom.iml.review.advice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.review.cited.CitedProvision;
import org.iom.iml.review.review.ReviewAccess;

/** The requests for advice that the caller may see, newest first; row-level security in the database decides which. */
@Singleton
class AdviceList {

    static final Columns<AdviceView> COLUMNS = Columns.of(AdviceView.class)
            .and("id", AdviceView::id)
            .and("party", AdviceView::party)
            .and("project", AdviceView::project)
            .and("question", AdviceView::question)
            .and(
                    "provisions",
                    advice -> advice.provisions().stream()
                            .map(CitedProvision::kept)
                            .toList())
            .and("urgency", advice -> advice.urgency().code())
            .and("status", advice -> advice.status().code())
            .and("askedAt", AdviceView::askedAt)
            .and("dueOn", AdviceView::dueOn)
            .and("answer", AdviceView::answer)
            .and("answeredAt", AdviceView::answeredAt)
            .and("updatedAt", AdviceView::updatedAt);

    private final Listing<AdviceView> requests;
    private final Lists lists;
    private final Rows rows;
    private final KnownCodes known;
    private final Clock clock;

    AdviceList(Lists lists, Rows rows, ReviewAccess access, KnownCodes known, Clock clock) {
        this.requests = Listing.of("*", "advice_request", row -> view(row, access.seesAll()))
                .by("id", "uuid")
                .newestFirst();
        this.lists = lists;
        this.rows = rows;
        this.known = known;
        this.clock = clock;
    }

    Page<AdviceView> in(AdviceFilter filter, ListRequest request) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return lists.page(requests, filter, filter.conditions(today), request);
    }

    AdviceView of(UUID id) {
        return rows.find("select * from advice_request where id = :id", Values.of("id", id), requests.reader())
                .orElseThrow(() -> new NotFound("There is no request for advice " + id + "."));
    }

    private static AdviceView view(Row row, boolean ofUnit) {
        AdviceStatus status = row.get("status", AdviceStatus.class);
        return new AdviceView(
                row.id("id"),
                row.number("version"),
                row.text("party"),
                row.textOrNull("project"),
                row.text("question"),
                row.texts("provisions").stream().map(CitedProvision::of).toList(),
                row.get("urgency", Urgency.class),
                status,
                status.nextSteps(),
                row.instant("asked_at"),
                row.day("due_on"),
                ofUnit ? row.textOrNull("assigned_to") : null,
                row.textOrNull("answer"),
                row.nullable("answered_at", Instant.class),
                row.textOrNull("reason"),
                row.instant("updated_at"));
    }
}
