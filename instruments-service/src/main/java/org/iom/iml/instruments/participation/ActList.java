package org.iom.iml.instruments.participation;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;

/** The query for single acts of one instrument or one party, whose logs an index finds, newest first. */
@Singleton
class ActList {

    private static final Listing<ListedAct> ACTS = Listing.of(
                    ParticipationRow.COLUMNS + ", act ->> 'id' as act_id",
                    ParticipationRow.TABLES + " cross join lateral jsonb_array_elements(p.acts) as entry (act)",
                    row -> new ListedAct(UUID.fromString(row.text("act_id")), ParticipationRow.of(row)))
            .by("act ->> 'date'", "text")
            .by("act ->> 'id'", "text")
            .newestFirst()
            .changedAt("greatest((act ->> 'recordedAt')::timestamptz, (act ->> 'supersededAt')::timestamptz)");

    private final Lists lists;

    ActList(Lists lists) {
        this.lists = lists;
    }

    /** An act, with the participation to whose log it belongs. */
    record ListedAct(UUID id, ParticipationRow of) {

        Act act() {
            return of.acts().stream()
                    .filter(act -> act.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Returns the valid acts; those superseded since a given instant are named alongside. */
    Page<ListedAct> matching(ActFilter filter, ListRequest request) {
        return lists.page(ACTS, filter, filter.conditions(), request);
    }
}
