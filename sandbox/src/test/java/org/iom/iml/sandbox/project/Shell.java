package org.iom.iml.sandbox.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs programs that a machine may or may not have; a test that needs one is skipped where it is missing. */
public final class Shell {
    private Shell() {}

    public record Ended(int code, String output, String errors) {}

    public static void assumeThere(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        assumeThat(Stream.of(path.split(File.pathSeparator, -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))))
                .as(program + " is not on the PATH")
                .isTrue();
    }

    public static Ended run(Map<String, String> environment, String... command) {
        try {
            Path errors = Files.createTempFile("shell", ".err");
            ProcessBuilder builder = new ProcessBuilder(List.of(command))
                    .directory(Project.ROOT.toFile())
                    .redirectError(errors.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Ended ended = new Ended(process.waitFor(), output, Files.readString(errors));
            Files.delete(errors);
            return ended;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public static String outputOf(String... command) {
        Ended ended = run(Map.of(), command);
        assertThat(ended.code()).as(ended.errors()).isZero();
        return ended.output();
    }
}
