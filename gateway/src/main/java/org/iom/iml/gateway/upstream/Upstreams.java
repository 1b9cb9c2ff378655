package org.iom.iml.gateway.upstream;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** All services behind the gateway, by name. */
@ApplicationScoped
class Upstreams {

    private final Map<String, Upstream> byService = new TreeMap<>();

    Upstreams(Vertx vertx, UpstreamSettings settings, MeterRegistry meters) {
        settings.urls()
                .forEach((service, url) -> byService.put(service, new Upstream(vertx, service, url, settings, meters)));
    }

    Upstream of(String service) {
        Upstream upstream = byService.get(service);
        if (upstream == null) {
            throw new IllegalStateException("No URL is set for the service " + service);
        }
        return upstream;
    }
}
