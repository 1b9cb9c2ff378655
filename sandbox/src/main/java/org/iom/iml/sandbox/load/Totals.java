package org.iom.iml.sandbox.load;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The overall result of all imports: counts, and the reasons for rejected rows, most frequent first. */
final class Totals {
    private static final int LISTED = 40;

    private final List<Rejection> rejections = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private long files;
    private long read;
    private long accepted;
    private long unchanged;
    private long rejected;

    synchronized void add(Job job, List<Rejection> rows) {
        files++;
        read += job.read();
        accepted += job.accepted();
        unchanged += job.unchanged();
        rejected += job.rejected();
        rejections.addAll(rows);
    }

    synchronized void addFailure(String file, String reason) {
        failures.add(file + ": " + reason);
    }

    synchronized boolean isComplete() {
        return failures.isEmpty();
    }

    synchronized void print(PrintStream out, double seconds) {
        out.println(String.format(
                Locale.ROOT,
                "%,d files: %,d rows read, %,d accepted, %,d unchanged, %,d rejected (%.1f s, %,.0f rows/s)",
                files,
                read,
                accepted,
                unchanged,
                rejected,
                seconds,
                read / Math.max(seconds, 0.001)));
        Map<String, List<Rejection>> reasons =
                rejections.stream().collect(Collectors.groupingBy(row -> row.code() + "  " + row.reason()));
        reasons.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Rejection>> reason) ->
                                -reason.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(LISTED)
                .forEach(reason -> out.println(line(reason.getKey(), reason.getValue())));
        if (reasons.size() > LISTED) {
            out.println("  and " + (reasons.size() - LISTED) + " other reasons");
        }
        failures.forEach(failure -> out.println("failed: " + failure));
    }

    private static String line(String reason, List<Rejection> rows) {
        Rejection first = rows.getFirst();
        return String.format(
                Locale.ROOT, "%,7d  %s  (first: %s line %d)", rows.size(), reason, first.file(), first.line());
    }
}
