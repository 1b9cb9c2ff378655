package org.iom.iml.platform.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** An upload held on disk until it is in the database, so that a slow sender does not hold a transaction open. */
public final class SpooledFile implements AutoCloseable {

    private final Path path;
    private final long bytes;
    private final String sha256;

    private SpooledFile(Path path, long bytes, String sha256) {
        this.path = path;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /** Reads the whole body; rejects one that is empty or incomplete. */
    public static SpooledFile of(InputStream body) {
        Path path = null;
        try {
            path = Files.createTempFile("import", ".upload");
            MessageDigest digest = sha256();
            long bytes;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
                bytes = body.transferTo(out);
            }
            if (bytes == 0) {
                throw new BadInput("empty-file", "The body is empty: send the file as the body of the request.");
            }
            return new SpooledFile(path, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failed) {
            delete(path);
            throw failed instanceof IOException broken
                    ? new BadInput(
                            "cut-upload", "The file did not arrive whole (" + broken.getMessage() + "): send it again.")
                    : (RuntimeException) failed;
        }
    }

    /** Returns the location of the file until it is closed. */
    public Path path() {
        return path;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    public long bytes() {
        return bytes;
    }

    public String sha256Hex() {
        return sha256;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        delete(path);
    }

    private static void delete(@Nullable Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
