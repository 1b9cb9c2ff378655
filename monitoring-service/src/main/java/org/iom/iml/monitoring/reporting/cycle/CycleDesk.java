package org.iom.iml.monitoring.reporting.cycle;

import jakarta.inject.Singleton;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;

/** The collaborators that the reporting cycle resource needs apart from the cycles themselves. */
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
