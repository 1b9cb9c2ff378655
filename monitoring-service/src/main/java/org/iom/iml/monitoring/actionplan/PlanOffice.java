package org.iom.iml.monitoring.actionplan;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.Forbidden;

/** What offices may do with plans: write those of States that they serve, and read how they came about. */
@Singleton
class PlanOffice {

    private final KnownCodes known;
    private final Callers callers;
    private final History history;

    PlanOffice(KnownCodes known, Callers callers, History history) {
        this.known = known;
        this.callers = callers;
        this.history = history;
    }

    /** Refuses a State that does not exist or that the caller does not serve. */
    void requireServed(String party) {
        known.require(CodeList.PARTIES, "/party", party);
        if (!callers.current().serves(party)) {
            throw new Forbidden("This token does not serve " + party + ".");
        }
    }

    Page<HistoryEntry> history(String aggregate, UUID id, PageRequest page) {
        return history.of(aggregate, id.toString(), page);
    }
}
