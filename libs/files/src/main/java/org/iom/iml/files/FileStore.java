package org.iom.iml.files;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** A store for the bytes of files; their metadata and access rights are managed elsewhere. */
public interface FileStore {

    /** Stores a copy of {@code file} under {@code id}, complete when this method returns. */
    void put(UUID id, Path file);

    /** Opens {@code length} bytes of a file starting at {@code from}; the range must exist. */
    InputStream open(UUID id, long from, long length);

    void delete(UUID id);

    /** Lists the files stored before {@code time}; the stream must be closed. */
    Stream<UUID> keptBefore(Instant time);
}
