package org.iom.iml.instruments.publication;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import org.iom.iml.files.ByteRange;
import org.iom.iml.files.FileShelf;
import org.iom.iml.files.KeptFile;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.imports.SpooledFile;
import org.jspecify.annotations.Nullable;

/** The bytes of files: kept before a publication tells of them, thrown away when none does. */
@Singleton
public class PublicationFiles {

    private final FileShelf shelf;
    private final PublicationFeed publications;
    private final Callers callers;
    private final Clock clock;

    PublicationFiles(FileShelf shelf, PublicationFeed publications, Callers callers, Clock clock) {
        this.shelf = shelf;
        this.publications = publications;
        this.callers = callers;
        this.clock = clock;
    }

    /** Looks into the file, keeps it, and says what it is. */
    AttachedFile keep(SpooledFile file, String name, @Nullable String language, @Nullable String declared) {
        KeptFile kept = shelf.keep(file, name, declared);
        return new AttachedFile(
                kept.id(), kept.name(), kept.mediaType(), language, kept.bytes(), kept.sha256(), clock.instant());
    }

    InputStream open(KeptFile file, ByteRange range) {
        return shelf.open(file, range);
    }

    @Scheduled(every = "1h", delayed = "15m")
    void sweep() {
        callers.asSystem(() -> {
            shelf.sweep(publications::holds);
            return true;
        });
    }

    /** Throws away what was kept before {@code time} and is in no version of any publication. */
    void sweep(Instant time) {
        callers.asSystem(() -> {
            shelf.sweep(time, publications::holds);
            return true;
        });
    }
}
