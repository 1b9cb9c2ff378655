package org.iom.iml.testkit.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real Kafka broker for tests, in a separate process that ends with this one, on a temporary folder. */
public final class KafkaServer implements AutoCloseable {
    private static final long BOUND_SECONDS = 90;

    private final Path folder = Folders.temporary("kafka");
    private final KafkaSettings settings = new KafkaSettings(folder.resolve("data"), Ports.free(), Ports.free());
    private final Process process;

    private KafkaServer() throws IOException {
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    public static KafkaServer temporary() {
        try {
            KafkaServer server = new KafkaServer();
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new ServerFailure("Cannot start Kafka: " + e.getMessage(), e);
        }
    }

    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    /**
     * Returns the command for broker and controller in one process with a small heap, which ends when its standard
     * input does.
     */
    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(KafkaProcess.JVM_OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), KafkaProcess.class.getName()));
        command.addAll(settings.arguments());
        command.add(ready().toString());
        return command;
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(BOUND_SECONDS);
        try {
            while (!Files.exists(ready())) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                    process.destroyForcibly();
                    throw new ServerFailure("Kafka did not start; see " + log() + ".");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new ServerFailure("The start of Kafka was interrupted.", e);
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private Path ready() {
        return folder.resolve("ready");
    }

    /** Stops the broker at once, as its data are discarded. */
    @Override
    public void close() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Folders.remove(folder);
    }
}
