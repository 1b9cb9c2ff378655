package org.iom.iml.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.iom.iml.testkit.server.ServiceDatabase;

/** A load of prepared SELECTs of the same row, through pgbench where it is installed and JDBC otherwise. */
final class SelectLoad {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final ServiceDatabase database;
    private final String query;
    private final int connections;
    private final String options;

    SelectLoad(ServiceDatabase database, String query, int connections) {
        this(database, query, connections, "");
    }

    /** @param options of each connection, as libpq reads them: {@code -c app.role=iml} */
    SelectLoad(ServiceDatabase database, String query, int connections, String options) {
        this.database = database;
        this.query = query;
        this.connections = connections;
        this.options = options;
    }

    static boolean hasPgbench() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")));
    }

    Measurement run(Duration time) throws IOException, InterruptedException {
        return hasPgbench() ? pgbench(time) : jdbc(time);
    }

    private Measurement pgbench(Duration time) throws IOException, InterruptedException {
        Path script = Files.writeString(Files.createTempFile("select", ".sql"), query + ";\n");
        URI url = URI.create(database.url().substring("jdbc:".length()));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + connections,
                        "--jobs=2",
                        "--time=" + time.toSeconds(),
                        "--file=" + script,
                        "--host=" + url.getHost(),
                        "--port=" + url.getPort(),
                        "--username=" + database.username(),
                        url.getPath().substring(1)))
                .redirectErrorStream(true);
        builder.environment().putAll(Map.of("PGPASSWORD", database.password(), "PGOPTIONS", options));
        Process process = builder.start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String said = String.join("\n", out.lines().toList());
            Matcher rate = RATE.matcher(said);
            if (process.waitFor() != 0 || !rate.find()) {
                throw new IOException("pgbench failed: " + said);
            }
            return new Measurement(Double.parseDouble(rate.group(1)), Double.NaN, Double.NaN, Double.NaN, 0);
        } finally {
            Files.delete(script);
        }
    }

    private Measurement jdbc(Duration time) throws InterruptedException {
        Histogram micros = new ConcurrentHistogram(3);
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            Callable<Void> select = () -> {
                select(micros, end);
                return null;
            };
            for (Future<Void> client : threads.invokeAll(
                    Stream.generate(() -> select).limit(connections).toList())) {
                client.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
        return Measurement.of(micros, time.toNanos() / 1e9, 0);
    }

    private void select(Histogram micros, long end) throws SQLException {
        Properties caller = new Properties();
        caller.putAll(Map.of("user", database.username(), "password", database.password(), "options", options));
        try (Connection connection = DriverManager.getConnection(database.url(), caller);
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
                try (ResultSet row = statement.executeQuery()) {
                    if (!row.next()) {
                        throw new IllegalStateException("No row: " + query);
                    }
                }
                micros.recordValue((System.nanoTime() - begin) / 1_000);
            }
        }
    }
}
