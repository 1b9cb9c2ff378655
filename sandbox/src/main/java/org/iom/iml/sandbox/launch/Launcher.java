package org.iom.iml.sandbox.launch;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The launcher of the parts: it starts each when its dependencies are ready, restarts those that die, and stops all in
 * reverse order.
 */
final class Launcher {
    private static final Duration BOUND = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final List<Part> parts;
    private final Home home;
    private final Pids pids;
    private final Console console;
    private final Revivals revivals = new Revivals();
    private final Map<String, Running> running = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    /** The lock that allows parallel starts but none once the stop has begun. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    private final Guard guard = new Guard();
    private volatile boolean stopping;
    private boolean stopped;

    Launcher(List<Part> parts, Home home, Console console) {
        this.parts = parts;
        this.home = home;
        this.pids = new Pids(home);
        this.console = console;
    }

    /** Starts all parts; returns when all are ready, or fails with the first that is not. */
    void start() {
        CompletableFuture<Void> failure = new CompletableFuture<>();
        Map<String, CompletableFuture<Void>> ready = new HashMap<>();
        for (Part part : parts) {
            CompletableFuture<?>[] needs = part.needs().stream().map(ready::get).toArray(CompletableFuture<?>[]::new);
            CompletableFuture<Void> mine = CompletableFuture.allOf(needs).thenRunAsync(() -> bringUp(part), threads);
            mine.exceptionally(reason -> {
                failure.completeExceptionally(reason);
                return null;
            });
            ready.put(part.name(), mine);
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(ready.values().toArray(CompletableFuture<?>[]::new));
        try {
            CompletableFuture.anyOf(failure, all).join();
        } catch (CompletionException e) {
            Throwable reason = e.getCause();
            throw reason instanceof RuntimeException known ? known : e;
        }
    }

    private void bringUp(Part part) {
        long begun = System.nanoTime();
        Running started = launch(part);
        awaitReady(part, started);
        console.step(part.name(), "ready", begun);
        var unused = started.process().onExit().thenRunAsync(() -> revive(part), threads);
    }

    private Running launch(Part part) {
        gate.readLock().lock();
        try {
            requireNotStopping();
            Running started = part.start().get();
            running.put(part.name(), started);
            pids.note(part.name(), started.process().pid());
            guard.watch(part.name(), started);
            return started;
        } finally {
            gate.readLock().unlock();
        }
    }

    private void awaitReady(Part part, Running started) {
        long deadline = System.nanoTime() + BOUND.toNanos();
        while (!part.ready().getAsBoolean()) {
            requireNotStopping();
            if (!started.process().isAlive()) {
                throw new Failure(part.name() + " ended before it was ready. " + LogTail.of(home.log(part.name())));
            }
            if (System.nanoTime() > deadline) {
                throw new Failure("%s was not ready within %d s. %s"
                        .formatted(part.name(), BOUND.toSeconds(), LogTail.of(home.log(part.name()))));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void requireNotStopping() {
        if (stopping) {
            throw new Failure("The start was broken off.");
        }
    }

    private void revive(Part part) {
        if (stopping) {
            return;
        }
        if (!revivals.mayTryAgain(part.name())) {
            console.say(part.name() + " ended again and again and is left down; see " + home.log(part.name()) + ".");
            return;
        }
        console.say(part.name() + " ended unexpectedly and is started again.");
        try {
            bringUp(part);
        } catch (RuntimeException e) {
            if (!stopping) {
                console.say(part.name() + " could not be started again: " + e.getMessage());
                threads.execute(() -> revive(part));
            }
        }
    }

    /** Stops everything; a second call waits for the first and returns false. */
    boolean stop() {
        stopping = true;
        gate.writeLock().lock();
        try {
            if (stopped) {
                return false;
            }
            stopped = true;
            parts.stream()
                    .map(Part::stage)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .forEach(this::stopStage);
            guard.close();
            return true;
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void stopStage(int stage) {
        CompletableFuture.allOf(parts.stream()
                        .filter(part -> part.stage() == stage)
                        .map(part -> CompletableFuture.runAsync(() -> stop(part), threads))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private void stop(Part part) {
        Running started = running.remove(part.name());
        if (started == null) {
            return;
        }
        long begun = System.nanoTime();
        try {
            started.stop();
            pids.forget(part.name());
            console.step(part.name(), "stopped", begun);
        } catch (RuntimeException e) {
            console.say(String.valueOf(e.getMessage()));
        }
    }
}
