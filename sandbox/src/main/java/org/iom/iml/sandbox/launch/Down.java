package org.iom.iml.sandbox.launch;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The command {@code down}: stops the suite, or whatever remains of one. */
public final class Down {
    private static final long PATIENCE_SECONDS = 180;

    private final Home home;
    private final Console console;

    public Down(Home home, PrintStream out) {
        this.home = home;
        this.console = new Console(out);
    }

    public void run() throws InterruptedException {
        long begun = System.nanoTime();
        Pids pids = new Pids(home);
        Optional<ProcessHandle> launcher = pids.find("up");
        if (launcher.isPresent()) {
            end(launcher.get());
            console.step("suite", "stopped", begun);
            return;
        }
        try (RunLock lock =
                RunLock.take(home).orElseThrow(() -> new Failure("A ./suite up is only beginning; try again."))) {
            List<String> leftovers = pids.clearLeftovers();
            console.say(
                    leftovers.isEmpty()
                            ? "The suite is not up."
                            : "Stopped what an earlier run left behind: " + String.join(", ", leftovers) + ".");
        }
    }

    private static void end(ProcessHandle launcher) throws InterruptedException {
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new Failure("The suite (process %d) does not stop.".formatted(launcher.pid()), e);
        }
    }
}
