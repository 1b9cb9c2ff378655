package org.iom.iml.training.request;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.training.RegistryCodes;
import org.iom.iml.training.Versioned;
import org.iom.iml.training.request.TrainingRequestView.OutcomeView;
import org.jspecify.annotations.Nullable;

/** The requests visible to the caller, which are those of the States it serves. */
@Singleton
public class TrainingRequestList {

    private static final Listing<TrainingRequestView> NEWEST_FIRST = Listing.of(
                    "r.*", "training_request r", TrainingRequestList::view)
            .by("r.id", "uuid")
            .newestFirst()
            .changedAt("r.updated_at");

    private final Rows rows;
    private final Lists lists;
    private final RegistryCodes codes;
    final Columns<TrainingRequestView> columns;

    TrainingRequestList(Rows rows, Lists lists, RegistryCodes codes, Links links) {
        this.rows = rows;
        this.lists = lists;
        this.codes = codes;
        this.columns = Columns.of(TrainingRequestView.class)
                .and("id", TrainingRequestView::id)
                .and("party", TrainingRequestView::party)
                .and("authority", TrainingRequestView::authority)
                .and("status", request -> request.status().code())
                .and("themes", TrainingRequestView::themes)
                .and("need", TrainingRequestView::need)
                .and("language", TrainingRequestView::language)
                .and("expectedParticipants", TrainingRequestView::expectedParticipants)
                .and("wishedFrom", TrainingRequestView::wishedFrom)
                .and("wishedUntil", TrainingRequestView::wishedUntil)
                .and("declineReason", TrainingRequestView::declineReason)
                .and("editionId", TrainingRequestView::editionId)
                .and("outcome", TrainingRequestList::outcome)
                .and("updatedAt", TrainingRequestView::updatedAt)
                .and(
                        "url",
                        request -> links.to("training-requests", request.id().toString()));
    }

    Page<TrainingRequestView> in(TrainingRequestFilter filter, ListRequest request) {
        codes.requireParty("?party", filter.party());
        codes.requireTheme("?theme", filter.theme());
        return lists.page(NEWEST_FIRST, filter, filter.conditions(), request);
    }

    Versioned<TrainingRequestView> visible(UUID id) {
        return rows.find(
                        "select * from training_request where id = :id",
                        Values.of("id", id),
                        row -> new Versioned<>(row.number("version"), view(row)))
                .orElseThrow(() -> new NotFound("There is no training request " + id + "."));
    }

    /** Returns the latest requests of a State's government, up to {@code limit}. */
    public List<TrainingRequestView> of(String party, int limit) {
        return rows.list(
                "select * from training_request where party = :party order by id desc limit :most",
                Values.of("party", party).and("most", limit),
                TrainingRequestList::view);
    }

    private static TrainingRequestView view(Row row) {
        return new TrainingRequestView(
                row.id("id"),
                row.text("party"),
                row.text("authority"),
                row.texts("themes"),
                row.text("need"),
                row.list("answered_recommendations", UUID.class),
                row.list("answered_findings", UUID.class),
                row.text("language"),
                row.integer("expected_participants"),
                row.nullable("wished_from", LocalDate.class),
                row.nullable("wished_until", LocalDate.class),
                row.get("status", TrainingRequestStatus.class),
                row.textOrNull("decline_reason"),
                row.nullable("edition_id", UUID.class),
                outcome(row),
                row.instant("updated_at"));
    }

    private static @Nullable OutcomeView outcome(Row row) {
        String report = row.textOrNull("outcome_report");
        return report == null ? null : new OutcomeView(report, row.textOrNull("outcome_follow_up"));
    }

    private static @Nullable String outcome(TrainingRequestView request) {
        OutcomeView outcome = request.outcome();
        return outcome == null ? null : outcome.report();
    }
}
