package org.iom.iml.platform.imports;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A readiness check that all import workers are alive; a dead one is replaced, as the next check will show. */
@Readiness
@Singleton
class ImportHealth implements HealthCheck {

    private final ImportWorker worker;

    ImportHealth(ImportWorker worker) {
        this.worker = worker;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("import workers")
                .status(worker.isWhole())
                .build();
    }
}
