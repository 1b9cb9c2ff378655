package org.iom.iml.instruments.participation;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;

/** Reads acts one by one, newest first: of one instrument or one party, so that an index finds their logs. */
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

    /** One act and the participation of whose log it is. */
    record ListedAct(UUID id, ParticipationRow of) {

        Act act() {
            return of.acts().stream()
                    .filter(act -> act.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Those that stand; what was taken back since an instant is named beside them. */
    Page<ListedAct> matching(ActFilter filter, ListRequest request) {
        return lists.page(ACTS, filter, filter.conditions(), request);
    }
}
