package org.iom.iml.testkit.server;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL binaries that the build selected for this machine, unpacked once per user. */
final class PostgresBinaries {
    private static final int OWNER_MAY_EXECUTE = 0100;

    private PostgresBinaries() {}

    /** Returns the folder that holds {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked() {
        try {
            Path home = Path.of(System.getProperty("java.io.tmpdir"))
                    .resolve("iml-postgres-%s-%x".formatted(System.getProperty("user.name"), checksum()));
            if (!Files.isDirectory(home)) {
                unpackTo(home);
            }
            String owner = Files.getOwner(home).getName();
            if (!owner.equals(System.getProperty("user.name"))) {
                throw new ServerFailure("The folder " + home + " belongs to " + owner + ", not to you: remove it.");
            }
            return home;
        } catch (IOException e) {
            throw new ServerFailure("Cannot unpack PostgreSQL: " + e.getMessage(), e);
        }
    }

    private static void unpackTo(Path home) throws IOException {
        Path draft = Files.createTempDirectory(home.toAbsolutePath().getParent(), home.getFileName() + "-");
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, draft);
            }
        }
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            Folders.remove(draft);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        String permissions = (entry.getMode() & OWNER_MAY_EXECUTE) == 0 ? "rw-r--r--" : "rwxr-xr-x";
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));
    }

    private static long checksum() throws IOException {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = archive()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sum.update(buffer, 0, n);
            }
        }
        return sum.getValue();
    }

    private static InputStream archive() throws IOException {
        String system = System.getProperty("os.name");
        String machine = System.getProperty("os.arch");
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                    system.startsWith("Mac") ? "Darwin" : system, machine);
        } catch (IllegalStateException e) {
            throw new ServerFailure("There is no PostgreSQL here for %s on %s.".formatted(system, machine), e);
        }
    }
}
