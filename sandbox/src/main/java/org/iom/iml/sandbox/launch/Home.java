package org.iom.iml.sandbox.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.iom.iml.testkit.server.Folders;

/**
 * Where the sandbox finds the built suite and keeps everything: data, logs and notes on what runs.
 *
 * @param root the folder of the suite
 * @param folder where to keep things
 */
public record Home(Path root, Path folder) {
    private static final long NEEDED_MEGABYTES = 500;

    /** In {@code .sandbox} of the suite's folder. */
    public static Home of(Path root) {
        return new Home(root, root.resolve(".sandbox"));
    }

    Path data(String part) {
        return folder().resolve(part);
    }

    public Path log(String part) {
        return folder().resolve("logs").resolve(part + ".log");
    }

    Path pidFile(String part) {
        return folder().resolve("run").resolve(part + ".pid");
    }

    /** Held by the launcher as long as it lives. */
    Path lock() {
        return folder().resolve("lock");
    }

    /** Written when the suite is ready. */
    Path status() {
        return folder().resolve("run").resolve("status");
    }

    /** What a launcher in the background says. */
    Path consoleLog() {
        return folder().resolve("suite.log");
    }

    /** Makes the folders and checks that there is room for data. */
    void prepare() {
        try {
            Files.createDirectories(folder().resolve("logs"));
            Files.createDirectories(folder().resolve("run"));
            long free = Files.getFileStore(folder()).getUsableSpace() >> 20;
            if (free < NEEDED_MEGABYTES) {
                throw new Failure("Only %d MB are free in %s; the suite needs %d MB."
                        .formatted(free, folder(), NEEDED_MEGABYTES));
            }
        } catch (IOException e) {
            throw new Failure("Cannot write to " + folder() + ": " + e.getMessage(), e);
        }
    }

    /** Forgets all data, logs and secrets; the lock and the log that the caller holds stay. */
    void wipe() {
        try (var entries = Files.list(folder())) {
            entries.filter(entry -> !entry.equals(lock()) && !entry.equals(consoleLog()))
                    .toList()
                    .forEach(Folders::remove);
        } catch (IOException | UncheckedIOException e) {
            throw new Failure("Cannot wipe " + folder() + ": " + e.getMessage(), e);
        }
    }

    /** The random secret that all others come from, made once. */
    public String secret() {
        Path file = folder().resolve("secret");
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[32];
                new SecureRandom().nextBytes(random);
                var onlyForUs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, onlyForUs);
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new Failure("Cannot keep a secret in " + file + ": " + e.getMessage(), e);
        }
    }

    /** The log of a new run; that of the run before is kept beside it. */
    Path newLog(String part) {
        Path log = log(part);
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(part + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new Failure("Cannot set " + log + " aside: " + e.getMessage(), e);
        }
    }
}
