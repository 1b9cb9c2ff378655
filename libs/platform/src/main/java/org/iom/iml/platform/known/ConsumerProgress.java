package org.iom.iml.platform.known;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iom.iml.events.FactTypes;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.log.Wordless;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A check whether a consumer has received everything now on its topic, made only before something is said not to exist.
 */
@Singleton
class ConsumerProgress {

    private static final Logger LOG = Logger.getLogger(ConsumerProgress.class);
    private static final int TIMEOUT_MS = 3_000;

    private final String bootstrapServers;
    private @Nullable Admin admin;

    ConsumerProgress(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    boolean heardAll(FactConsumer<?> consumer) {
        String group = consumer.name();
        try {
            return heardAll(FactTypes.topic(consumer.facts()), group);
        } catch (ExecutionException | TimeoutException away) {
            LOG.warnf("How far %s is cannot be told: %s", group, Wordless.kinds(away));
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean heardAll(String from, String by) throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, Long> ends = ends(from);
        Map<TopicPartition, OffsetAndMetadata> heard =
                soon(admin().listConsumerGroupOffsets(by).partitionsToOffsetAndMetadata());
        boolean anything = ends.values().stream().anyMatch(end -> end > 0);
        return anything
                && ends.entrySet().stream().allMatch(end -> {
                    OffsetAndMetadata taken = heard.get(end.getKey());
                    return end.getValue() <= (taken == null ? 0 : taken.offset());
                });
    }

    private Map<TopicPartition, Long> ends(String from)
            throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest =
                soon(admin().describeTopics(List.of(from)).allTopicNames()).values().stream()
                        .flatMap(described -> described.partitions().stream())
                        .map(partition -> new TopicPartition(from, partition.partition()))
                        .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        return soon(admin().listOffsets(latest).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static <T> T soon(KafkaFuture<T> answer) throws ExecutionException, TimeoutException, InterruptedException {
        return answer.get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(Map.of(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                    bootstrapServers,
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                    TIMEOUT_MS,
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                    TIMEOUT_MS));
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(2));
        }
    }
}
