package org.iom.iml.monitoring.contribution;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.monitoring.mechanism.Mechanisms;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The contributions that the caller may see, newest first; row-level security in the database decides which. */
@Singleton
class ContributionList {

    static final Columns<ContributionView> COLUMNS = Columns.of(ContributionView.class)
            .and("party", ContributionView::party)
            .and("mechanism", ContributionView::mechanism)
            .and("session", ContributionView::session)
            .and("status", ContributionView::status)
            .and("dueOn", ContributionView::dueOn)
            .and("words", ContributionView::words)
            .and("wordLimit", ContributionView::wordLimit)
            .and("submittedOn", ContributionView::submittedOn)
            .and("publishedOn", ContributionView::publishedOn)
            .and("url", ContributionView::url)
            .and("updatedAt", ContributionView::updatedAt)
            .and("id", ContributionView::id);

    private static final String SHOWN = """
            c.id, c.party, c.mechanism, c.session, c.status, c.due_on, c.words, c.language, c.submitted_on,
            c.published_on, c.url, c.updated_at, concat(c.version, '-', s.version) as tag, s.starts_on,
            w.contribution is not null as own, w.input_by, w.input is not null as input_given,
            w.escalated_at, w.cleared_by_mission_at,
            w.cleared_by_unit_at, w.withdrawal_reason""";
    private static final String FROM = """
            contribution c left join contribution_work w on w.contribution = c.id
            left join mechanism_session s on s.mechanism = c.mechanism and s.number = c.session""";
    private static final String LISTED = SHOWN + ", cast(null as text) as text, cast(null as text) as input";

    private final Rows rows;
    private final Lists lists;
    private final KnownCodes known;
    private final Mechanisms mechanisms;
    private final ContributionRules rules;

    ContributionList(Rows rows, Lists lists, KnownCodes known, Mechanisms mechanisms, ContributionRules rules) {
        this.rows = rows;
        this.lists = lists;
        this.known = known;
        this.mechanisms = mechanisms;
        this.rules = rules;
    }

    Page<ContributionView> in(ContributionFilter filter, ListRequest request) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        if (filter.mechanism() != null) {
            mechanisms.require("?mechanism", filter.mechanism());
        }
        Listing<ContributionView> listing = Listing.of(LISTED, FROM, this::view)
                .by("c.id", "uuid")
                .newestFirst()
                .changedAt("c.updated_at");
        return lists.page(listing, filter, filter.conditions(), request);
    }

    /** Returns the contribution if this caller may see it. */
    ContributionView of(UUID id) {
        return rows.find(
                        "select " + SHOWN + ", c.text, w.input from " + FROM + " where c.id = :id",
                        Values.of("id", id),
                        this::view)
                .orElseThrow(() -> new NotFound("There is no contribution " + id + "."));
    }

    /** Returns the query for the contributions that meet the conditions, without their texts. */
    static String listed(Conditions conditions) {
        return "select " + LISTED + " from " + FROM + conditions.where();
    }

    ContributionView view(Row row) {
        String mechanism = row.text("mechanism");
        ContributionStatus status = row.get("status", ContributionStatus.class);
        LocalDate startsOn = row.nullable("starts_on", LocalDate.class);
        LocalDate told = row.nullable("due_on", LocalDate.class);
        return new ContributionView(
                row.id("id"),
                row.text("party"),
                mechanism,
                row.integer("session"),
                status,
                status.nextSteps(),
                told == null ? rules.dueOn(mechanism, startsOn) : told,
                rules.wordLimit(mechanism, startsOn),
                row.nullable("words", Integer.class),
                row.textOrNull("language"),
                row.textOrNull("text"),
                row.flag("own") ? work(row) : null,
                row.nullable("submitted_on", LocalDate.class),
                row.nullable("published_on", LocalDate.class),
                row.textOrNull("url"),
                row.instant("updated_at"),
                row.text("tag"));
    }

    private static ContributionView.Work work(Row row) {
        return new ContributionView.Work(
                row.flag("input_given"),
                row.nullable("input_by", LocalDate.class),
                row.textOrNull("input"),
                row.nullable("escalated_at", Instant.class),
                row.nullable("cleared_by_mission_at", Instant.class),
                row.nullable("cleared_by_unit_at", Instant.class),
                row.textOrNull("withdrawal_reason"));
    }
}
