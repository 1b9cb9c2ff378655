package org.iom.iml.testkit.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The settings of a single broker that is its own controller, sized for one machine. */
public record KafkaSettings(Path data, int port, int controllerPort) {

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Returns the arguments that {@link KafkaProcess} parses with {@link #of}. */
    public List<String> arguments() {
        return List.of(data.toAbsolutePath().toString(), Integer.toString(port), Integer.toString(controllerPort));
    }

    static KafkaSettings of(String data, String port, String controllerPort) {
        return new KafkaSettings(Path.of(data), Integer.parseInt(port), Integer.parseInt(controllerPort));
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        properties.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("log.dirs", data.toAbsolutePath().toString());
        properties.setProperty("auto.create.topics.enable", "false");
        singleReplica(properties);
        small(properties);
        return properties;
    }

    private static void singleReplica(Properties properties) {
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("offsets.topic.num.partitions", "4");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
    }

    private static void small(Properties properties) {
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "2");
        properties.setProperty("background.threads", "2");
        properties.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20));
        properties.setProperty("log.cleaner.io.buffer.size", Integer.toString(256 << 10));
        properties.setProperty("log.index.size.max.bytes", Integer.toString(1 << 20));
    }
}
