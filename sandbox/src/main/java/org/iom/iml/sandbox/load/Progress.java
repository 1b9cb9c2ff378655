package org.iom.iml.sandbox.load;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A progress display: a bar at a terminal, a line per tenth elsewhere. */
final class Progress {
    private static final int WIDTH = 30;
    private static final int STEPS_WITHOUT_TERMINAL = 10;

    private final PrintStream out;
    private final int files;
    private final boolean terminal;
    private final Map<String, Long> rows = new ConcurrentHashMap<>();
    private int done;

    Progress(PrintStream out, int files, boolean terminal) {
        this.out = out;
        this.files = files;
        this.terminal = terminal;
    }

    synchronized void read(String file, long count) {
        rows.put(file, count);
        if (terminal) {
            out.print("\r" + bar());
            out.flush();
        }
    }

    synchronized void done() {
        done++;
        if (terminal) {
            out.print("\r" + bar() + (done == files ? "\n" : ""));
            out.flush();
        } else if (done * STEPS_WITHOUT_TERMINAL / files > (done - 1) * STEPS_WITHOUT_TERMINAL / files) {
            out.println(bar());
        }
    }

    private String bar() {
        int filled = WIDTH * done / files;
        return String.format(
                Locale.ROOT,
                "[%s%s] %d of %d files, %,d rows read ",
                "#".repeat(filled),
                "-".repeat(WIDTH - filled),
                done,
                files,
                rows.values().stream().mapToLong(Long::longValue).sum());
    }
}
