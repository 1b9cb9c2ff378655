package org.iom.iml.monitoring.reporting.cycle;

import jakarta.inject.Singleton;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;

/** What the resource of cycles needs besides the cycles. */
@Singleton
class CycleDesk {

    private final History history;
    private final Exports exports;

    CycleDesk(History history, Exports exports) {
        this.history = history;
        this.exports = exports;
    }

    History history() {
        return history;
    }

    Exports exports() {
        return exports;
    }
}
