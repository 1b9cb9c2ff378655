package org.iom.iml.gateway.upstream;

import io.micrometer.core.instrument.Gauge;
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
        settings.urls().forEach((service, url) -> {
            Upstream upstream = new Upstream(vertx, service, url, settings);
            byService.put(service, upstream);
            Gauge.builder("gateway.upstream.free.places", upstream, Upstream::freePlaces)
                    .description("Further requests that the service may have under way")
                    .tag("service", service)
                    .register(meters);
        });
    }

    Upstream of(String service) {
        Upstream upstream = byService.get(service);
        if (upstream == null) {
            throw new IllegalStateException("No URL is set for the service " + service);
        }
        return upstream;
    }
}
