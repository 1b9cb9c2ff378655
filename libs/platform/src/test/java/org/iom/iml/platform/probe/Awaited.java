package org.iom.iml.platform.probe;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;

/** What happens soon, not at once. */
final class Awaited {

    private Awaited() {}

    static void until(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(assertion);
    }
}
