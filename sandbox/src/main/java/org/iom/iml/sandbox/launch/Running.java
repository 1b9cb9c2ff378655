package org.iom.iml.sandbox.launch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.iom.iml.testkit.server.PostgresServer;

/** A started part. */
interface Running {
    ProcessHandle process();

    /** Stops the part; returns when it is gone. */
    void stop();

    /** Returns the first signal that {@link #stop} sends. */
    default String stopSignal() {
        return "TERM";
    }

    /** A process that ends cleanly on SIGTERM, and is killed when it takes too long. */
    record Child(Process child, Duration patience) implements Running {
        @Override
        public ProcessHandle process() {
            return child.toHandle();
        }

        @Override
        public void stop() {
            child.destroy();
            try {
                if (!child.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                    child.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** PostgreSQL, which shuts down fast on SIGINT. */
    record Postgres(PostgresServer server) implements Running {
        @Override
        public ProcessHandle process() {
            return ProcessHandle.of(server.pid()).orElseThrow(() -> new Failure("PostgreSQL is gone."));
        }

        @Override
        public void stop() {
            server.close();
        }

        @Override
        public String stopSignal() {
            return "INT";
        }
    }
}
