package org.iom.iml.testkit.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The main class of a broker process, which formats an empty folder, starts, creates the suite's topics and signals
 * readiness.
 */
public final class KafkaProcess {
    /** The JVM options of a broker, which with the suite's topics needs far less than Kafka's default gigabyte. */
    public static final List<String> JVM_OPTIONS = List.of(
            "-Xms32m", "-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    private static final int PARTITIONS = 3;
    private static final String FOR_EVER = "-1";

    private KafkaProcess() {}

    /**
     * Runs a broker; takes the data folder, the port, the controller port and the file to create when the topics exist.
     */
    public static void main(String[] arguments) throws IOException {
        KafkaSettings settings = KafkaSettings.of(arguments[0], arguments[1], arguments[2]);
        Path ready = Path.of(arguments[3]);
        Files.deleteIfExists(ready);
        Files.createDirectories(settings.data());
        Path file = settings.data().resolveSibling("server.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            settings.properties().store(writer, null);
        }
        if (!Files.exists(settings.data().resolve("meta.properties"))) {
            format(file);
        }
        Thread.ofPlatform().daemon().name("parent").start(KafkaProcess::endWithParent);
        Thread.ofPlatform().daemon().name("topics").start(() -> createTopics(settings, ready));
        Kafka.main(new String[] {file.toString()});
    }

    private static void format(Path file) {
        String[] command = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        if (StorageTool.execute(command, System.out) != 0) {
            throw new ServerFailure("Kafka's storage could not be formatted.");
        }
    }

    private static void endWithParent() {
        try (InputStream parent = System.in) {
            parent.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("Standard input: " + e.getMessage());
        }
        System.exit(0);
    }

    private static void createTopics(KafkaSettings settings, Path ready) {
        Properties properties = new Properties();
        properties.setProperty(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        properties.setProperty(AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, "20");
        properties.setProperty(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "100");
        try (Admin admin = Admin.create(properties)) {
            List<String> present = List.copyOf(admin.listTopics().names().get());
            admin.createTopics(Topics.all().stream()
                            .filter(name -> !present.contains(name))
                            .map(KafkaProcess::keptForEver)
                            .toList())
                    .all()
                    .get();
            Files.createFile(ready);
        } catch (ExecutionException | InterruptedException | IOException e) {
            System.err.println("The topics could not be created: " + e);
            System.exit(1);
        }
    }

    private static NewTopic keptForEver(String name) {
        return new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, FOR_EVER));
    }
}
