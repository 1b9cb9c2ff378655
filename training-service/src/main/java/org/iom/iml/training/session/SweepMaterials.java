package org.iom.iml.training.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.iom.iml.files.FileShelf;
import org.iom.iml.platform.caller.Callers;

/** Throws away files that no session tells of. */
@Singleton
class SweepMaterials {

    private final FileShelf shelf;
    private final Sessions sessions;
    private final Callers callers;

    SweepMaterials(FileShelf shelf, Sessions sessions, Callers callers) {
        this.shelf = shelf;
        this.sessions = sessions;
        this.callers = callers;
    }

    @Scheduled(every = "1h", delayed = "15m")
    void sweep() {
        callers.asSystem(() -> {
            shelf.sweep(sessions::holds);
            return true;
        });
    }
}
