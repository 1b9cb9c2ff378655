package org.iom.iml.platform.imports;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether files that are sent are taken in; a worker that died is replaced, which the next look sees. */
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
