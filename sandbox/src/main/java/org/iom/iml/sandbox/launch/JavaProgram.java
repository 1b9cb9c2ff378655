package org.iom.iml.sandbox.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Java program run as a child process that ignores Ctrl-C in the terminal, so that the launcher can stop everything
 * in order.
 *
 * <p>The first run writes a class-data archive when it ends; later runs start from it in a third of the time.
 * The JVM ignores an archive of another JVM; one older than the program is deleted here.
 *
 * @param marker the marker that distinguishes our processes from others of the same name
 * @param archive the class-data archive, kept beside the build output
 * @param program the folder of the jars from which the archive is made
 */
record JavaProgram(
        String marker,
        Path archive,
        Path program,
        List<String> options,
        List<String> words,
        Map<String, String> environment) {
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    /** The time allowed for a stop that writes the archive, which takes long on a small machine. */
    private static final Duration PATIENCE_WITH_ARCHIVE = Duration.ofSeconds(90);

    Running start(Path log) {
        boolean archived = hasFreshArchive();
        ProcessBuilder builder = new ProcessBuilder(command(archived))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new Running.Child(builder.start(), archived ? PATIENCE : PATIENCE_WITH_ARCHIVE);
        } catch (IOException e) {
            throw new Failure("Cannot start " + marker + ": " + e.getMessage(), e);
        }
    }

    private List<String> command(boolean archived) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Diml.sandbox=" + marker);
        command.add("-XX:+AutoCreateSharedArchive");
        command.add("-XX:SharedArchiveFile=" + archive);
        command.add("-Xlog:cds*=off,aot*=off");
        if (!archived) {
            // Recording is slow enough; the optimizing compiler can wait for the next run.
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(options);
        command.addAll(words);
        return command;
    }

    private boolean hasFreshArchive() {
        try (Stream<Path> files = Files.walk(program)) {
            if (!Files.exists(archive)) {
                return false;
            }
            FileTime made = Files.getLastModifiedTime(archive);
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jar")).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(made) > 0) {
                    Files.delete(archive);
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new Failure("Cannot read " + program + ": " + e.getMessage(), e);
        }
    }
}
