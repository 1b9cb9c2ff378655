package org.iom.iml.sandbox.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iom.iml.sandbox.launch.Ports;
import org.iom.iml.sandbox.project.Project;
import org.jspecify.annotations.Nullable;

/** The built suite on ports and in a folder of its own, with a launcher that can be killed. */
final class SuiteOnTrial {

    private static final Duration COLD_START = Duration.ofMinutes(3);
    private static final int FIRST_PORT = 20_000;
    private static final int LAST_PORT = 31_000;
    private static final int PORTS = 16;

    private final Path home;
    private final Path said;
    private final Ports ports;
    private @Nullable Process launcher;

    SuiteOnTrial(Path folder) {
        this.home = folder.toAbsolutePath().resolve("sandbox");
        this.said = folder.resolve("said.log");
        this.ports = new Ports(RandomGenerator.getDefault()
                .ints(FIRST_PORT, LAST_PORT)
                .filter(SuiteOnTrial::areFree)
                .findFirst()
                .orElseThrow());
    }

    Ports ports() {
        return ports;
    }

    /** A command that ended, and all that it said. */
    record Ended(int code, String said) {}

    Ended run(String... words) {
        try {
            Path said = Files.createTempFile("suite", ".log");
            Process process = start(said, words);
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            Ended ended = new Ended(process.exitValue(), Files.readString(said));
            Files.delete(said);
            return ended;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    Process start(Path said, String... words) throws IOException {
        return new ProcessBuilder(command(words))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    /** The script of the project, as far as a program needs it that is given this suite's address. */
    void writeScript(Path script) throws IOException {
        String quoted = program("token").stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Files.writeString(script, "#!/bin/sh\nexec " + quoted + " \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private List<String> command(String... words) {
        return Stream.concat(program(words[0]).stream(), Stream.of(words)).toList();
    }

    private List<String> program(String word) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Diml.root=" + Project.ROOT,
                "-Diml.home=" + home,
                "-Diml.sandbox=" + home + ":" + word,
                "-jar",
                Project.file("sandbox/target/sandbox.jar").toString());
    }

    /** Returns when the suite is ready. */
    void up() throws IOException {
        Process begun = start(said, "up", "--port", String.valueOf(ports.gateway()));
        await().atMost(COLD_START).pollInterval(Duration.ofMillis(200)).until(() -> {
            assertThat(begun.isAlive()).as(said()).isTrue();
            return said().contains("ready: " + ports.url("gateway"));
        });
        launcher = begun;
    }

    /** All that the newest launcher said. */
    String said() throws IOException {
        return Files.readString(said);
    }

    void down() throws InterruptedException {
        Process running = Objects.requireNonNull(launcher);
        running.destroy();
        assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
    }

    /** With the shell that would stop its parts, so that they are left behind. */
    void killLauncher() throws InterruptedException {
        Process killed = Objects.requireNonNull(launcher);
        List<ProcessHandle> guards = killed.children()
                .filter(child -> child.info().command().orElse("").endsWith("sh"))
                .toList();
        assertThat(guards).isNotEmpty();
        guards.forEach(ProcessHandle::destroyForcibly);
        killed.destroyForcibly().waitFor();
    }

    /** As the kernel does it to a process that takes too much. */
    void kill(String part) {
        process(part).orElseThrow().destroyForcibly();
    }

    /** The part's process, while it lives. */
    Optional<ProcessHandle> process(String part) {
        try {
            Path noted = home.resolve("run").resolve(part + ".pid");
            return ProcessHandle.of(Long.parseLong(Files.readString(noted).strip()));
        } catch (IOException | NumberFormatException beingWritten) {
            return Optional.empty();
        }
    }

    /** Every process of this suite, by what only its command lines say. */
    List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(home + File.separator)
                        || process.info().commandLine().orElse("").contains(home + ":"))
                .toList();
    }

    private static boolean areFree(int first) {
        return IntStream.range(first, first + PORTS).allMatch(port -> {
            try (ServerSocket listener = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return listener.isBound();
            } catch (IOException taken) {
                return false;
            }
        });
    }
}
