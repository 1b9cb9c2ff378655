package org.iom.iml.testkit.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The PostgreSQL programs, run under a user that they accept. */
final class PostgresTools {
    private static final Duration BOUND = Duration.ofMinutes(2);

    private final Path binaries = PostgresBinaries.unpacked().resolve("bin");
    private final Unprivileged user = Unprivileged.find();

    void own(Path folder) {
        user.own(folder);
    }

    /** Returns the exit code. */
    int run(Path output, String tool, String... arguments) {
        List<String> command = new ArrayList<>(user.prefix());
        command.add(binaries.resolve(tool).toString());
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(binaries.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start();
            if (process.waitFor(BOUND.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new ServerFailure(tool + " took more than " + BOUND.toSeconds() + " s; see " + output + ".");
        } catch (IOException e) {
            throw new ServerFailure("Cannot run " + tool + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure(tool + " was interrupted.", e);
        }
    }
}
