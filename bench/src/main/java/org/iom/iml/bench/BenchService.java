package org.iom.iml.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.testkit.server.ClientCredentials;
import org.iom.iml.testkit.server.IdentityServer;
import org.iom.iml.testkit.server.Ports;
import org.iom.iml.testkit.server.PostgresServer;
import org.iom.iml.testkit.server.ServiceDatabase;

/** A service run as a separate process on a temporary database, without Kafka, which it can do without. */
final class BenchService implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final PostgresServer postgres = PostgresServer.temporary();
    private final IdentityServer identity = IdentityServer.temporary();
    private final ServiceDatabase database;
    private final int port = Ports.free();
    private final String name;
    private final String probe;
    private final Path log;
    private final Process process;

    BenchService(Path root) throws IOException, InterruptedException {
        this(root, "instruments", "/v1/instruments/ICRMW", Map.of());
    }

    /**
     * @param probe a path that can be read once the service is ready
     */
    BenchService(Path root, String name, String probe, Map<String, String> more)
            throws IOException, InterruptedException {
        this.name = name;
        this.probe = probe;
        this.database = postgres.database(name);
        this.log = Files.createTempFile(name + "-service", ".log");
        Path application = root.resolve(name + "-service/target/quarkus-app");
        migrate(application);
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        application.resolve("quarkus-run.jar").toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(database.environment());
        builder.environment()
                .putAll(Map.of(
                        "HTTP_PORT", String.valueOf(port),
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "OIDC_ISSUER_URL", identity.issuerUrl(),
                        "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9",
                        "CURSOR_KEY", "a key that only measurements use"));
        builder.environment().putAll(more);
        process = builder.start();
        awaitReady();
    }

    /** Runs the schema migration, for which the service itself lacks the rights. */
    private void migrate(Path application) throws IOException, InterruptedException {
        String classes = Stream.of("app", "lib/main", "lib/boot")
                .map(folder -> application.resolve(folder) + "/*")
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        "org.iom.iml.platform.schema.MigrateSchema")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(database.ownerEnvironment());
        Process migration = builder.start();
        if (!migration.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || migration.exitValue() != 0) {
            migration.destroyForcibly();
            stop();
            throw new IOException("The database of " + name + "-service could not be migrated; see " + log);
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end && process.isAlive()) {
            if (answers(probe)) {
                return;
            }
            Thread.sleep(200);
        }
        String said = Files.readString(log);
        close();
        throw new IOException(name + "-service is not ready; see " + log + ".\n"
                + said.lines().limit(20).toList());
    }

    /** Reports whether the service answers {@code path} with 200; an operation that it lacks is not measured. */
    boolean answers(String path) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(url(path)).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    ServiceDatabase database() {
        return database;
    }

    /** Returns a token of the Unit. */
    String token() {
        return ClientCredentials.as("iml").token(identity.issuerUrl());
    }

    /** Returns a token of a person in the Unit. */
    String personsToken() {
        return ClientCredentials.as("iml").person("a-lawyer").token(identity.issuerUrl());
    }

    /** Returns the resident memory of the process in MiB; NaN where the system does not report it. */
    double residentMebibytes() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                        .findFirst()
                        .orElse(Double.NaN)
                : Double.NaN;
    }

    /** Returns the CPU time of the process in seconds, which other load on the machine does not increase. */
    double coreSeconds() {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1e3;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        stop();
    }

    private void stop() {
        identity.close();
        postgres.close();
    }
}
