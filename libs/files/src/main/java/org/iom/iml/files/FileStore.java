package org.iom.iml.files;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps the bytes of files; what they are and who may have them is said elsewhere. */
public interface FileStore {

    /** Keeps a copy of {@code file} under {@code id}; when this returns, all of it is there. */
    void put(UUID id, Path file);

    /** So many bytes of a file from one on; they must be there. */
    InputStream open(UUID id, long from, long length);

    void delete(UUID id);

    /** Files that were kept before {@code time}; to be closed. */
    Stream<UUID> keptBefore(Instant time);
}
