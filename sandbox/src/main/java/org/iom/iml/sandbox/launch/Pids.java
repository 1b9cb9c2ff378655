package org.iom.iml.sandbox.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.iom.iml.testkit.server.PostgresServer;

/**
 * The record of which process is which part, so that a later launcher can tell ours from unrelated processes with the
 * same id.
 */
final class Pids {
    private static final long PATIENCE_SECONDS = 20;

    private final Home home;

    Pids(Home home) {
        this.home = home;
    }

    static String marker(Home home, String part) {
        return home.folder() + ":" + part;
    }

    void note(String part, long pid) {
        try {
            Files.writeString(home.pidFile(part), String.valueOf(pid));
        } catch (IOException e) {
            throw new Failure("Cannot note a process in " + home.pidFile(part) + ": " + e.getMessage(), e);
        }
    }

    void forget(String part) {
        try {
            Files.deleteIfExists(home.pidFile(part));
        } catch (IOException e) {
            throw new Failure("Cannot remove " + home.pidFile(part) + ": " + e.getMessage(), e);
        }
    }

    /** Returns the part's process, if it is alive and its command line identifies it as ours. */
    Optional<ProcessHandle> find(String part) {
        try {
            long pid = Long.parseLong(Files.readString(home.pidFile(part)).strip());
            return ProcessHandle.of(pid)
                    .filter(process -> process.info().commandLine().orElse("").contains(marker(home, part)));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Stops what a killed launcher left running and returns the names of those parts. */
    List<String> clearLeftovers() {
        List<String> found = Stream.concat(
                        noted().stream().filter(part -> find(part).isPresent()),
                        PostgresServer.isRunning(home.data("postgres")) ? Stream.of("postgres") : Stream.empty())
                .toList();
        found.forEach(part -> find(part).ifPresent(ProcessHandle::destroy));
        found.forEach(part -> find(part).ifPresent(Pids::awaitEnd));
        PostgresServer.stopLeftover(home.data("postgres"));
        clearNotes();
        return found;
    }

    /** Deletes the notes once nothing is running any more. */
    void clearNotes() {
        noted().forEach(this::forget);
        try {
            Files.deleteIfExists(home.status());
        } catch (IOException e) {
            throw new Failure("Cannot remove " + home.status() + ": " + e.getMessage(), e);
        }
    }

    private List<String> noted() {
        Path folder = home.pidFile("any").toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pid"))
                    .map(name -> name.substring(0, name.length() - ".pid".length()))
                    .toList();
        } catch (IOException e) {
            throw new Failure("Cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new Failure("Cannot wait for process " + process.pid() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
