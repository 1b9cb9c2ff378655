package org.iom.iml.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The subscriptions of the service's consumers, started with the service; all leave their groups together when it
 * stops.
 */
@Singleton
class FactSubscriptions {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final List<? extends FactSubscription<?>> subscriptions;

    FactSubscriptions(
            Inbox inbox,
            @Any Instance<FactConsumer<?>> consumers,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.subscriptions = consumers.stream()
                .map(consumer -> new FactSubscription<>(inbox, consumer, bootstrapServers))
                .toList();
    }

    void start(@Observes StartupEvent started) {
        subscriptions.forEach(FactSubscription::start);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        subscriptions.forEach(FactSubscription::stop);
        for (FactSubscription<?> subscription : subscriptions) {
            subscription.join(PATIENCE);
        }
    }
}
