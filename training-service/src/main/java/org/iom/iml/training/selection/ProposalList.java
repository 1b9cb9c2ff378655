package org.iom.iml.training.selection;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
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

/** Proposals and their lines. */
@Singleton
class ProposalList {

    private static final TypeReference<List<Limit>> LIMITS = new TypeReference<>() {};
    private static final TypeReference<List<Goal>> GOALS = new TypeReference<>() {};

    private final Rows rows;
    private final Lists lists;
    private final EditionList editions;
    private final ObjectMapper json;
    private final Listing<ProposalView> newestFirst;
    private final Listing<ProposalLine> byScore;
    final Columns<ProposalView> columns = Columns.of(ProposalView.class)
            .and("id", ProposalView::id)
            .and("status", ProposalView::status)
            .and("seats", ProposalView::seats)
            .and("candidates", ProposalView::candidates)
            .and("chosen", ProposalView::chosen)
            .and("optimal", ProposalView::optimal)
            .and("worth", ProposalView::worth)
            .and("proposedAt", ProposalView::proposedAt);
    final Columns<ProposalLine> lineColumns = Columns.of(ProposalLine.class)
            .and("applicationId", ProposalLine::applicationId)
            .and("chosen", ProposalLine::chosen)
            .and("score", ProposalLine::score)
            .and("points", ProposalLine::points)
            .and("because", ProposalLine::because)
            .and("wouldChange", ProposalLine::wouldChange);

    ProposalList(Rows rows, Lists lists, ObjectMapper json, EditionList editions) {
        this.editions = editions;
        this.rows = rows;
        this.lists = lists;
        this.json = json;
        this.newestFirst = Listing.of("p.*", "selection_proposal p", this::view)
                .by("p.id", "uuid")
                .newestFirst()
                .changedAt("p.updated_at");
        this.byScore = Listing.of("l.*", "selection_line l", ProposalList::line)
                .by("l.rank", "integer")
                .by("l.application", "uuid")
                .changedAt("l.proposed_at");
    }

    Page<ProposalView> of(UUID edition, ListRequest request) {
        editions.visible(edition);
        return lists.page(
                newestFirst, edition, new Conditions().and("p.edition = :edition", "edition", edition), request);
    }

    Page<ProposalLine> lines(UUID edition, UUID proposal, ListRequest request) {
        visible(edition, proposal);
        return lists.page(
                byScore, proposal, new Conditions().and("l.proposal = :proposal", "proposal", proposal), request);
    }

    Versioned<ProposalView> visible(UUID edition, UUID id) {
        return rows.find(
                        "select * from selection_proposal where edition = :edition and id = :id",
                        Values.of("edition", edition).and("id", id),
                        row -> new Versioned<>(row.number("version"), view(row)))
                .orElseThrow(() -> new NotFound("There is no proposal " + id + " for edition " + edition + "."));
    }

    private ProposalView view(Row row) throws IOException {
        return new ProposalView(
                row.id("id"),
                row.id("edition"),
                row.text("status"),
                row.integer("seats"),
                row.integer("candidates"),
                row.integer("chosen"),
                row.flag("optimal"),
                row.number("worth"),
                json.readValue(row.text("limits"), LIMITS),
                json.readValue(row.text("goals"), GOALS),
                row.instant("proposed_at"),
                row.nullable("decided_at", Instant.class),
                row.instant("updated_at"));
    }

    private static ProposalLine line(Row row) {
        return new ProposalLine(
                row.id("application"),
                row.flag("chosen"),
                row.integer("score"),
                row.texts("points"),
                row.text("because"),
                row.text("would_change"));
    }
}
