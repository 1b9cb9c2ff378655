package org.iom.iml.sandbox.launch;

import java.io.PrintStream;
import java.util.Locale;

/** The output to the terminal during start and stop. */
final class Console {
    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    /** Prints one line for one part, with the time that it took. */
    void step(String part, String what, long begunNanos) {
        out.println(String.format(Locale.ROOT, "%-12s %-8s %5.1f s", part, what, seconds(begunNanos)));
    }

    void say(String line) {
        out.println(line);
    }

    void ready(Ports ports, double seconds) {
        String url = ports.url("gateway");
        out.println(String.format(Locale.ROOT, "ready: %s (%.1f s)", url, seconds));
        out.println();
        out.println("  curl " + url + "/v1/instruments/ICRMW");
        out.println("  curl -H \"Authorization: Bearer $(./suite token mission --countries KEN)\" " + url
                + "/v1/parties/KEN/profile");
        out.println("  ./suite load --treaty-status FOLDER --upr FILE");
        out.flush();
    }

    static double seconds(long begunNanos) {
        return (System.nanoTime() - begunNanos) / 1e9;
    }
}
