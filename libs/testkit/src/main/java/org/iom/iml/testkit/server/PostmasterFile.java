package org.iom.iml.testkit.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file in which a PostgreSQL server records its process id, possibly left over from a crash. */
record PostmasterFile(Path data) {

    static PostmasterFile of(Path folder) {
        return new PostmasterFile(folder.toAbsolutePath().resolve("data"));
    }

    /** Returns the server process, if it is alive and its command line names the folder. */
    Optional<ProcessHandle> process() {
        try {
            long pid = Long.parseLong(Files.readAllLines(file()).getFirst().strip());
            return ProcessHandle.of(pid)
                    .filter(process -> process.info().commandLine().orElse("").contains(data.toString()));
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    /** Removes a stale file, because another program may now have the id and PostgreSQL would refuse to start. */
    void removeStale() {
        try {
            if (process().isEmpty()) {
                Files.deleteIfExists(file());
            }
        } catch (IOException e) {
            throw new ServerFailure("Cannot remove " + file() + ": " + e.getMessage(), e);
        }
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
