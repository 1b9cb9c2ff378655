package org.iom.iml.files;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iom.iml.platform.imports.SpooledFile;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The shelf of stored files, which checks their types, keeps their bytes and deletes those that no record refers to.
 */
@Singleton
public class FileShelf {

    /** The grace period for orphans, longer than any upload takes from its last byte to its commit. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final FileStore store;
    private final Clock clock;

    FileShelf(FileStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Stores the bytes before any row refers to them. */
    public KeptFile keep(SpooledFile file, String name, @Nullable String declared) {
        FileType type = type(file, declared);
        UUID id = Ids.next();
        store.put(id, file.path());
        return new KeptFile(id, SafeName.of(name, type.extension()), type.mediaType(), file.bytes(), file.sha256Hex());
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

    public InputStream open(KeptFile file, ByteRange range) {
        return store.open(file.id(), range.from(), range.length());
    }

    /** Deletes files older than the grace period that are not {@code held}. */
    public void sweep(Predicate<UUID> held) {
        sweep(clock.instant().minus(GRACE), held);
    }

    /** Deletes files stored before {@code time} that are not {@code held}. */
    public void sweep(Instant time, Predicate<UUID> held) {
        try (Stream<UUID> kept = store.keptBefore(time)) {
            List<UUID> orphans = kept.filter(held.negate()).toList();
            orphans.forEach(store::delete);
        }
    }
}
