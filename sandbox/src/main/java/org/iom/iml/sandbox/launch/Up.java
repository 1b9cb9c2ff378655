package org.iom.iml.sandbox.launch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The command {@code up}: cleans up, starts everything and runs until told to stop. */
public final class Up {
    private final Home home;
    private final Ports ports;
    private final Console console;

    public Up(Home home, Ports ports, PrintStream out) {
        this.home = home;
        this.ports = ports;
        this.console = new Console(out);
    }

    /** Runs the suite and returns only by failing; SIGINT and SIGTERM end the process after all parts have stopped. */
    public void run(boolean fresh, Path classPath) throws InterruptedException {
        RunLock lock = RunLock.take(home).orElseThrow(this::alreadyUp);
        try (lock) {
            prepare(fresh);
            Launcher launcher = new Launcher(new Blueprint(home, ports, classPath).parts(), home, console);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launcher)));
            try {
                launcher.start();
                console.ready(ports, secondsSinceStart());
                new Status(ProcessHandle.current().pid(), ports).note(home);
            } catch (RuntimeException e) {
                stop(launcher);
                throw e;
            }
            new CountDownLatch(1).await();
        }
    }

    private void prepare(boolean fresh) {
        Pids pids = new Pids(home);
        List<String> leftovers = pids.clearLeftovers();
        if (!leftovers.isEmpty()) {
            console.say("Stopped what an earlier run left behind: " + String.join(", ", leftovers) + ".");
        }
        if (fresh) {
            home.wipe();
        }
        home.prepare();
        ports.requireFree();
        pids.note("up", ProcessHandle.current().pid());
    }

    private void stop(Launcher launcher) {
        long begun = System.nanoTime();
        if (launcher.stop()) {
            new Pids(home).clearNotes();
            console.step("suite", "stopped", begun);
        }
    }

    private Failure alreadyUp() {
        return new Failure(Status.of(home)
                .map(status -> "The suite is already up at %s (process %d): stop it with ./suite down."
                        .formatted(status.ports().url("gateway"), status.launcher()))
                .orElse("Another ./suite up is at work in " + home.folder() + "."));
    }

    private static double secondsSinceStart() {
        Instant start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }
}
