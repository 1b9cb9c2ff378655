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
 * The location of the built suite and of the sandbox's data, logs and process notes.
 *
 * @param root the folder of the suite
 * @param folder the folder for everything that is kept
 */
public record Home(Path root, Path folder) {
    private static final long NEEDED_MEGABYTES = 500;

    /** Returns the default home, {@code .sandbox} in the suite's folder. */
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

    /** Returns the lock file, which the launcher holds as long as it lives. */
    Path lock() {
        return folder().resolve("lock");
    }

    /** Returns the status file, which is written when the suite is ready. */
    Path status() {
        return folder().resolve("run").resolve("status");
    }

    /** Returns the console log of a launcher in the background. */
    Path consoleLog() {
        return folder().resolve("suite.log");
    }

    /** Creates the folders and checks that there is enough disk space. */
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

    /** Deletes all data, logs and secrets, except the lock and the console log, which the caller holds. */
    void wipe() {
        try (var entries = Files.list(folder())) {
            entries.filter(entry -> !entry.equals(lock()) && !entry.equals(consoleLog()))
                    .toList()
                    .forEach(Folders::remove);
        } catch (IOException | UncheckedIOException e) {
            throw new Failure("Cannot wipe " + folder() + ": " + e.getMessage(), e);
        }
    }

    /** Returns the random root secret, created once, from which all others are derived. */
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

    /** Starts a new log, keeping that of the previous run beside it. */
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
