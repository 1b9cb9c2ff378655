package org.iom.iml.sandbox.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The process that migrates a service's database, and the only one that knows the owner's password.
 *
 * @param application the folder of the build output
 */
record SchemaMigration(Path application, Map<String, String> environment) {
    private static final String MAIN = "org.iom.iml.platform.schema.MigrateSchema";
    private static final long BOUND_SECONDS = 300;

    /** Runs the migration; returns when the schema is up to date. */
    void run(Path log) {
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            try {
                if (!process.waitFor(BOUND_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    throw new Failure("The database could not be migrated. " + LogTail.of(log));
                }
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            throw new Failure("Cannot start the migration of a database: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("The migration of a database was interrupted.", e);
        }
    }

    private List<String> command() {
        String classes = Stream.of("app", "lib/main", "lib/boot")
                .map(folder -> application.resolve(folder) + "/*")
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                MAIN);
    }
}
