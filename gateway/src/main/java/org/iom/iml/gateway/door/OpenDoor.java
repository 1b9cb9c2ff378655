package org.iom.iml.gateway.door;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A readiness check that holds as long as new requests are accepted; each service reports its own readiness. */
@Readiness
class OpenDoor implements HealthCheck {

    private final Traffic traffic;

    OpenDoor(Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("door").status(!traffic.isDraining()).build();
    }
}
