package org.iom.iml.sandbox.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A shell that briefly outlives the launcher and, if the launcher is killed, tells the parts to stop. */
final class Guard implements AutoCloseable {
    private static final String SCRIPT = """
            trap '' INT HUP TERM
            parts=
            while read -r part signal pid; do
              [ "$part" = end ] && exit 0
              eval "$part='-$signal $pid'"
              parts="$part $parts"
            done
            for part in $parts; do eval "kill \\$$part"; done
            """;

    private final Process shell;
    private final Writer orders;

    Guard() {
        try {
            shell = new ProcessBuilder("sh", "-c", SCRIPT)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            orders = shell.outputWriter(StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new Failure("Cannot start a shell: " + e.getMessage(), e);
        }
    }

    /** Watches this process as the part from now on. */
    synchronized void watch(String part, Running running) {
        say(part + " " + running.stopSignal() + " " + running.process().pid());
    }

    private void say(String order) {
        try {
            orders.write(order + "\n");
            orders.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the guard does not listen", e);
        }
    }

    @Override
    public synchronized void close() {
        if (!shell.isAlive()) {
            return;
        }
        say("end");
        try {
            shell.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
