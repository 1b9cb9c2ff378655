package org.iom.iml.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** The total memory used by request bodies that are still arriving. */
@ApplicationScoped
class WaitingBodies {

    private final AtomicLong bytes = new AtomicLong();
    private final UpstreamSettings settings;

    WaitingBodies(UpstreamSettings settings) {
        this.settings = settings;
    }

    boolean take(long more) {
        if (bytes.addAndGet(more) <= settings.waitingBodies()) {
            return true;
        }
        bytes.addAndGet(-more);
        return false;
    }

    void giveBack(long less) {
        bytes.addAndGet(-less);
    }
}
