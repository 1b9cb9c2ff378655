package org.iom.iml.training.programme;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.training.RegistryCodes;
import org.iom.iml.training.Versioned;
import org.iom.iml.training.need.NeedView.ReasonView;

/** The proposals for annual programmes and the needs behind them, visible to the Unit. */
@Singleton
class ProgrammeProposalList {

    private static final TypeReference<List<ReasonView>> REASONS = new TypeReference<>() {};
    private static final String COLUMNS =
            "p.*, (select count(*)::int from programme_need n where n.proposal = p.id) as needs";

    private final Rows rows;
    private final Lists lists;
    private final RegistryCodes codes;
    private final ObjectMapper json;
    private final Listing<ProgrammeProposalView> heaviestFirst;
    private final Listing<ProgrammeNeedView> needs;
    final Columns<ProgrammeProposalView> columns;
    final Columns<ProgrammeNeedView> needColumns = Columns.of(ProgrammeNeedView.class)
            .and("party", ProgrammeNeedView::party)
            .and("theme", ProgrammeNeedView::theme)
            .and("weight", ProgrammeNeedView::weight)
            .and("because", ProgrammeProposalList::because)
            .and("recommendations", ProgrammeNeedView::recommendations)
            .and("knownUntil", ProgrammeNeedView::knownUntil);

    ProgrammeProposalList(Rows rows, Lists lists, RegistryCodes codes, ObjectMapper json, Links links) {
        this.rows = rows;
        this.lists = lists;
        this.codes = codes;
        this.json = json;
        this.heaviestFirst = Listing.of(COLUMNS, "programme_proposal p", ProgrammeProposalList::view)
                .by("p.weight", "integer")
                .by("p.id", "uuid")
                .newestFirst()
                .changedAt("p.updated_at");
        this.needs = Listing.of("n.*", "programme_need n", this::need)
                .by("-n.weight", "integer")
                .by("n.party", "text")
                .by("n.theme", "text")
                .changedAt("n.noted_at");
        this.columns = Columns.of(ProgrammeProposalView.class)
                .and("id", ProgrammeProposalView::id)
                .and("year", ProgrammeProposalView::year)
                .and("kind", proposal -> proposal.kind().code())
                .and("status", proposal -> proposal.status().code())
                .and("courseCode", ProgrammeProposalView::courseCode)
                .and("parties", ProgrammeProposalView::parties)
                .and("themes", ProgrammeProposalView::themes)
                .and("weight", ProgrammeProposalView::weight)
                .and("needs", ProgrammeProposalView::needs)
                .and("editionId", ProgrammeProposalView::editionId)
                .and("trainingRequestId", ProgrammeProposalView::trainingRequestId)
                .and("reason", ProgrammeProposalView::reason)
                .and("proposedAt", ProgrammeProposalView::proposedAt)
                .and("updatedAt", ProgrammeProposalView::updatedAt)
                .and(
                        "url",
                        proposal -> links.to(
                                "annual-programmes",
                                Integer.toString(proposal.year()),
                                "proposals",
                                proposal.id().toString()));
    }

    Page<ProgrammeProposalView> in(int year, ProgrammeProposalFilter filter, ListRequest request) {
        codes.requireParty("?party", filter.party());
        codes.requireTheme("?theme", filter.theme());
        return lists.page(heaviestFirst, List.of(year, filter), filter.conditions(year), request);
    }

    Page<ProgrammeNeedView> needsOf(int year, UUID id, ListRequest request) {
        visible(year, id);
        return lists.page(needs, id, new Conditions().and("n.proposal = :proposal", "proposal", id), request);
    }

    Versioned<ProgrammeProposalView> visible(int year, UUID id) {
        return rows.find(
                        "select " + COLUMNS
                                + " from programme_proposal p where p.programme_year = :year and p.id = :id",
                        Values.of("year", year).and("id", id),
                        row -> new Versioned<>(row.number("version"), view(row)))
                .orElseThrow(() -> new NotFound("There is no proposal " + id + " for the programme of " + year + "."));
    }

    private static ProgrammeProposalView view(Row row) {
        return new ProgrammeProposalView(
                row.id("id"),
                row.integer("programme_year"),
                row.get("kind", ProgrammeKind.class),
                row.get("status", ProgrammeProposalStatus.class),
                row.nullable("course_id", UUID.class),
                row.textOrNull("course_code"),
                row.texts("parties"),
                row.texts("themes"),
                row.integer("weight"),
                row.integer("needs"),
                row.list("recommendations", UUID.class),
                row.nullable("edition_id", UUID.class),
                row.nullable("request_id", UUID.class),
                row.textOrNull("reason"),
                row.instant("proposed_at"),
                row.instant("updated_at"));
    }

    private ProgrammeNeedView need(Row row) throws IOException {
        return new ProgrammeNeedView(
                row.text("party"),
                row.text("theme"),
                row.integer("weight"),
                json.readValue(row.text("reasons"), REASONS),
                row.list("recommendations", UUID.class),
                row.nullable("known_until", Instant.class));
    }

    private static List<String> because(ProgrammeNeedView need) {
        return need.because().stream()
                .map(reason -> reason.factor().code() + " " + reason.count() + ": " + reason.points())
                .toList();
    }
}
