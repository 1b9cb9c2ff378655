package org.iom.iml.monitoring.mechanism;

import jakarta.inject.Singleton;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.known.KnownCodes;

/** The collaborators that the session resource needs apart from the sessions themselves. */
@Singleton
class SessionDesk {

    private final KnownCodes known;
    private final History history;
    private final Exports exports;

    SessionDesk(KnownCodes known, History history, Exports exports) {
        this.known = known;
        this.history = history;
        this.exports = exports;
    }

    KnownCodes known() {
        return known;
    }

    History history() {
        return history;
    }

    Exports exports() {
        return exports;
    }
}
