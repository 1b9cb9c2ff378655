package org.iom.iml.instruments.publication;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.iom.iml.instruments.publication.file.ByteRange;
import org.iom.iml.instruments.publication.file.FileStore;
import org.iom.iml.instruments.publication.file.FileType;
import org.iom.iml.instruments.publication.file.SafeName;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.imports.SpooledFile;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The bytes of files: kept before a publication tells of them, thrown away when none does. */
@Singleton
public class PublicationFiles {

    /** Longer than any upload takes from its last byte to its commit. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final FileStore store;
    private final PublicationFeed publications;
    private final Callers callers;
    private final Clock clock;

    PublicationFiles(FileStore store, PublicationFeed publications, Callers callers, Clock clock) {
        this.store = store;
        this.publications = publications;
        this.callers = callers;
        this.clock = clock;
    }

    /** Looks into the file, keeps it, and says what it is. */
    AttachedFile keep(SpooledFile file, String name, @Nullable String language, @Nullable String declared) {
        FileType type = type(file, declared);
        UUID id = Ids.next();
        store.put(id, file.path());
        return new AttachedFile(
                id,
                SafeName.of(name, type.extension()),
                type.mediaType(),
                language,
                file.bytes(),
                file.sha256Hex(),
                clock.instant());
    }

    private static FileType type(SpooledFile file, @Nullable String declared) {
        try {
            return FileType.of(file.path(), declared)
                    .orElseThrow(
                            () -> BadInput.unprocessable(
                                    "file-type-not-taken",
                                    "The file is none of: PDF, EPUB, Office or OpenDocument without macros, PNG, JPEG, CSV, text."));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    InputStream open(AttachedFile file, ByteRange range) {
        return store.open(file.id(), range.from(), range.length());
    }

    @Scheduled(every = "1h", delayed = "15m")
    void sweep() {
        sweep(clock.instant().minus(GRACE));
    }

    /** Throws away what was kept before {@code time} and is in no version of any publication. */
    void sweep(Instant time) {
        callers.asSystem(() -> {
            try (Stream<UUID> kept = store.keptBefore(time)) {
                List<UUID> orphans =
                        kept.filter(file -> !publications.holds(file)).toList();
                orphans.forEach(store::delete);
                return orphans.size();
            }
        });
    }
}
