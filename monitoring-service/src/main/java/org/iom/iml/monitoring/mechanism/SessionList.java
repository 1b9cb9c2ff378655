package org.iom.iml.monitoring.mechanism;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
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

/** The sessions of mechanisms, latest first. */
@Singleton
class SessionList {

    static final Columns<MechanismSessionView> COLUMNS = Columns.of(MechanismSessionView.class)
            .and("mechanism", MechanismSessionView::mechanism)
            .and("number", MechanismSessionView::number)
            .and("startsOn", MechanismSessionView::startsOn)
            .and("endsOn", MechanismSessionView::endsOn)
            .and("parties", MechanismSessionView::parties)
            .and("updatedAt", MechanismSessionView::updatedAt)
            .and("id", MechanismSessionView::id);

    private static final String SHOWN = "id, mechanism, number, starts_on, ends_on, parties, updated_at";
    private static final Listing<MechanismSessionView> SESSIONS = Listing.of(
                    SHOWN, "mechanism_session", SessionList::view)
            .by("number", "integer")
            .by("id", "uuid")
            .newestFirst();

    private final Rows rows;
    private final Lists lists;
    private final KnownCodes known;

    SessionList(Rows rows, Lists lists, KnownCodes known) {
        this.rows = rows;
        this.lists = lists;
        this.known = known;
    }

    Page<MechanismSessionView> in(String mechanism, SessionFilter filter, ListRequest request) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        return lists.page(SESSIONS, List.of(mechanism, filter), filter.conditions(mechanism), request);
    }

    MechanismSessionView of(String mechanism, int number) {
        return rows.find(
                        "select " + SHOWN + " from mechanism_session where mechanism = :mechanism and number = :number",
                        Values.of("mechanism", mechanism).and("number", number),
                        SessionList::view)
                .orElseThrow(() -> new NotFound("No session " + number + " of " + mechanism + " is known here."));
    }

    private static MechanismSessionView view(Row row) {
        return new MechanismSessionView(
                row.id("id"),
                row.text("mechanism"),
                row.integer("number"),
                row.nullable("starts_on", LocalDate.class),
                row.nullable("ends_on", LocalDate.class),
                row.texts("parties"),
                row.instant("updated_at"));
    }
}
