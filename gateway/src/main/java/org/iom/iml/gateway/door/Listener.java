package org.iom.iml.gateway.door;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.iom.iml.gateway.telemetry.AccessLog;
import org.jboss.logging.Logger;

/**
 * The lifecycle of the listening servers: opened when the gateway has started, and closed without losing requests in
 * progress.
 */
@ApplicationScoped
class Listener {

    private static final Logger LOG = Logger.getLogger(Listener.class);
    private static final Duration QUIET = Duration.ofMillis(100);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Vertx vertx;
    private final DoorSettings settings;
    private final Traffic traffic;
    private final List<Door> doors;

    Listener(Vertx vertx, DoorSettings settings, Traffic traffic, AccessLog log, FrontDoor front) {
        this.vertx = vertx;
        this.settings = settings;
        this.traffic = traffic;
        this.doors = Stream.generate(() -> new Door(settings, traffic, log, front))
                .limit(Runtime.getRuntime().availableProcessors())
                .toList();
    }

    int port() {
        return doors.get(0).port();
    }

    void open(@Observes StartupEvent started) throws Exception {
        Future.all(doors.stream()
                        .map(door -> vertx.deployVerticle(door, new DeploymentOptions()))
                        .toList())
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        LOG.infof("Listening on %s:%d", settings.host(), port());
    }

    void close(@Observes ShutdownEvent stopping) throws Exception {
        traffic.drain();
        Thread.sleep(settings.drainDelay());
        traffic.stopListening();
        awaitQuiet();
        Future.all(doors.stream()
                        .map(door -> vertx.undeploy(door.deploymentID()))
                        .toList())
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    /** Waits until nothing has been in progress for a moment, or the drain timeout has passed. */
    private void awaitQuiet() throws InterruptedException {
        long end = System.nanoTime() + settings.drainTimeout().toNanos();
        long quietSince = System.nanoTime();
        while (System.nanoTime() - quietSince < QUIET.toNanos() && System.nanoTime() < end) {
            Thread.sleep(LOOK_AGAIN);
            if (traffic.underWay() > 0) {
                quietSince = System.nanoTime();
            }
        }
        if (traffic.underWay() > 0) {
            LOG.warnf("%d requests did not end in time", traffic.underWay());
        }
    }
}
