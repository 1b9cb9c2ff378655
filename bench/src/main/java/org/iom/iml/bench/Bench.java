package org.iom.iml.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iom.iml.sandbox.launch.Home;
import org.iom.iml.sandbox.launch.Status;
import org.iom.iml.testkit.server.PostgresServer;
import org.iom.iml.testkit.server.Secrets;
import org.iom.iml.testkit.server.ServiceDatabase;

/**
 * The benchmark program: it reads one instrument through the gateway, from its service, and as a row from its database,
 * in turns, and prints the medians and their ratios. The suite must be up; nothing is written. Arguments: seconds per
 * turn (10) and rounds (3). With the word {@code registry} before them it measures a generated registry on servers of
 * its own instead, with {@code import} only the speed of imports into it, with {@code monitoring} three hundred
 * thousand recommendations, with {@code review} two thousand laws, and with {@code training} an edition with twenty
 * thousand applicants.
 */
public final class Bench {

    private static final int CONNECTIONS = 16;
    private static final String CODE = "ICRMW";

    private final Status suite;
    private final ServiceDatabase database;
    private final Duration turn;
    private final int rounds;

    private Bench(Home home, Duration turn, int rounds) {
        this.suite = Status.require(home);
        String address = suite.ports().of("postgres") + " " + Secrets.derived(home.secret(), "postgres");
        this.database = PostgresServer.database(address, "instruments");
        this.turn = turn;
        this.rounds = rounds;
    }

    /**
     * Runs the benchmark and ends the process whatever its client threads do, so that a failed measurement never hangs.
     */
    public static void main(String[] words) {
        try {
            measure(words);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private static void measure(String[] words) throws Exception {
        List<String> numbers = List.of(words).stream()
                .filter(word -> word.chars().allMatch(Character::isDigit))
                .toList();
        Duration turn = Duration.ofSeconds(numbers.isEmpty() ? 10 : Long.parseLong(numbers.getFirst()));
        int rounds = numbers.size() < 2 ? 3 : Integer.parseInt(numbers.get(1));
        Path root = Path.of(System.getProperty("iml.root", ".")).toAbsolutePath();
        boolean whole = List.of(words).contains("registry");
        if (List.of(words).contains("monitoring")) {
            try (MonitoringBench monitoring = new MonitoringBench(root, turn)) {
                monitoring.run();
            }
        } else if (List.of(words).contains("review")) {
            try (ReviewBench review = new ReviewBench(root, turn)) {
                review.run();
            }
        } else if (List.of(words).contains("training")) {
            try (TrainingBench training = new TrainingBench(root, turn)) {
                training.run();
            }
        } else if (whole || List.of(words).contains("import")) {
            try (RegistryBench registry = new RegistryBench(root, turn)) {
                if (whole) {
                    registry.read();
                    registry.search();
                }
                registry.take();
            }
        } else {
            new Bench(Home.of(root), turn, rounds).run();
        }
    }

    private void run() throws Exception {
        String baseline = SelectLoad.hasPgbench() ? "pgbench, prepared" : "JDBC, prepared";
        URI direct = URI.create(suite.ports().url("instruments") + "/v1/instruments/" + CODE);
        URI gateway = URI.create(suite.ports().url("gateway") + "/v1/instruments/" + CODE);
        SelectLoad select =
                new SelectLoad(database, "select * from instrument where code = '" + CODE + "'", CONNECTIONS);
        Map<String, List<Measurement>> runs = new LinkedHashMap<>();
        try (HttpLoad http = new HttpLoad(CONNECTIONS)) {
            http.run(direct, turn);
            http.run(gateway, turn);
            for (int round = 0; round < rounds; round++) {
                record(runs, baseline, select.run(turn));
                record(runs, "GET at the service", http.run(direct, turn));
                record(runs, "GET at the gateway", http.run(gateway, turn));
            }
        }
        report(runs);
    }

    private static void record(Map<String, List<Measurement>> runs, String load, Measurement measurement) {
        runs.computeIfAbsent(load, name -> new ArrayList<>()).add(measurement);
    }

    private void report(Map<String, List<Measurement>> runs) {
        System.out.printf(
                Locale.ROOT,
                "/v1/instruments/%s, %d connections, median of %d turns of %d s%n%n",
                CODE,
                CONNECTIONS,
                rounds,
                turn.toSeconds());
        System.out.printf(
                "%-22s %10s %8s %8s %8s %8s %8s%n", "", "per s", "ratio", "p50 ms", "p95 ms", "p99 ms", "failed");
        double baseline = Measurement.median(runs.values().iterator().next()).perSecond();
        runs.forEach((load, measurements) -> {
            Measurement median = Measurement.median(measurements);
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %10.0f %8.2f %8.2f %8.2f %8.2f %8d%n",
                    load,
                    median.perSecond(),
                    median.perSecond() / baseline,
                    median.p50Millis(),
                    median.p95Millis(),
                    median.p99Millis(),
                    measurements.stream().mapToLong(Measurement::failures).sum());
        });
    }
}
