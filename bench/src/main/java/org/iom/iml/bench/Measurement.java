package org.iom.iml.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** The result of one load: operations per second, and latencies in milliseconds. */
record Measurement(double perSecond, double p50Millis, double p95Millis, double p99Millis, long failures) {

    static Measurement of(Histogram micros, double seconds, long failures) {
        return new Measurement(
                micros.getTotalCount() / seconds,
                micros.getValueAtPercentile(50) / 1_000.0,
                micros.getValueAtPercentile(95) / 1_000.0,
                micros.getValueAtPercentile(99) / 1_000.0,
                failures);
    }

    /** Prints a table line: what was measured, and its ratio to the baseline, if any. */
    void print(String what, String ratio) {
        System.out.printf(
                Locale.ROOT,
                "%-46s %9.0f %7s %8.2f %8.2f %8.2f %7d%n",
                what,
                perSecond,
                ratio,
                p50Millis,
                p95Millis,
                p99Millis,
                failures);
    }

    /** Returns the median run by throughput, which is least affected by other load on the machine. */
    static Measurement median(List<Measurement> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Measurement::perSecond))
                .toList()
                .get(runs.size() / 2);
    }
}
