package org.iom.iml.instruments.publication;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.iom.iml.files.FileShelf;
import org.iom.iml.platform.caller.Callers;

/** The clean-up of stored files that no publication refers to. */
@Singleton
class PublicationFiles {

    private final FileShelf shelf;
    private final PublicationFeed publications;
    private final Callers callers;

    PublicationFiles(FileShelf shelf, PublicationFeed publications, Callers callers) {
        this.shelf = shelf;
        this.publications = publications;
        this.callers = callers;
    }

    @Scheduled(every = "1h", delayed = "15m")
    void sweep() {
        callers.asSystem(() -> {
            shelf.sweep(publications::holds);
            return true;
        });
    }

    /** Deletes files stored before {@code time} that are in no version of any publication. */
    void sweep(Instant time) {
        callers.asSystem(() -> {
            shelf.sweep(time, publications::holds);
            return true;
        });
    }
}
