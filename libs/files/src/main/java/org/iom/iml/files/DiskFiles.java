package org.iom.iml.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.iom.iml.platform.problem.Unavailable;

/** A file store in a directory on disk, spread over subdirectories. */
final class DiskFiles implements FileStore {

    private static final String UNDER_WAY = ".part";

    private final Path folder;

    DiskFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes to a temporary file, forces it to disk and moves it into place, so that a crash never leaves a partial
     * file.
     */
    @Override
    public void put(UUID id, Path file) {
        Path place = place(id);
        Path beside = beside(place);
        try {
            Files.createDirectories(place.resolveSibling("."));
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new Unavailable("The folder of files cannot be written to", failed);
        }
    }

    @Override
    public InputStream open(UUID id, long from, long length) {
        try {
            SeekableByteChannel channel = Files.newByteChannel(place(id));
            channel.position(from);
            return new BoundedStream(Channels.newInputStream(channel), length);
        } catch (IOException failed) {
            throw new UncheckedIOException("File " + id + " cannot be read", failed);
        }
    }

    @Override
    public void delete(UUID id) {
        try {
            Files.deleteIfExists(beside(place(id)));
            Files.deleteIfExists(place(id));
        } catch (IOException failed) {
            throw new Unavailable("The folder of files cannot be written to", failed);
        }
    }

    @Override
    @SuppressWarnings("StreamResourceLeak")
    public Stream<UUID> keptBefore(Instant time) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try {
            return Files.find(
                            folder,
                            2,
                            (path, attributes) -> attributes.isRegularFile()
                                    && attributes.lastModifiedTime().toInstant().isBefore(time))
                    .map(path -> UUID.fromString(path.getFileName().toString().replace(UNDER_WAY, "")));
        } catch (IOException failed) {
            throw new Unavailable("The folder of files cannot be read", failed);
        }
    }

    private static Path beside(Path place) {
        return place.resolveSibling(place.getFileName() + UNDER_WAY);
    }

    /** Takes the subdirectory from the last digits of the id, which are random; the first digits encode the time. */
    private Path place(UUID id) {
        String name = id.toString();
        return folder.resolve(name.substring(name.length() - 2)).resolve(name);
    }
}
