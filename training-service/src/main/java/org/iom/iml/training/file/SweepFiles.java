package org.iom.iml.training.file;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.iom.iml.files.FileShelf;
import org.iom.iml.platform.caller.Callers;

/** A job that deletes files that nothing references. */
@Singleton
class SweepFiles {

    private final FileShelf shelf;
    private final Instance<FileHolder> holders;
    private final Callers callers;

    SweepFiles(FileShelf shelf, Instance<FileHolder> holders, Callers callers) {
        this.shelf = shelf;
        this.holders = holders;
        this.callers = callers;
    }

    @Scheduled(every = "1h", delayed = "15m")
    void sweep() {
        callers.asSystem(() -> {
            shelf.sweep(file -> holders.stream().anyMatch(holder -> holder.holds(file)));
            return true;
        });
    }
}
