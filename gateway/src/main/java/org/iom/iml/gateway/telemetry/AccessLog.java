package org.iom.iml.gateway.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.regex.Pattern;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.operation.Operation;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** The access log: one line and one measurement per request, without any query, body, token or address. */
@ApplicationScoped
public class AccessLog {

    private static final Logger LOG = Logger.getLogger("gateway.access");
    private static final String NONE = "none";
    private static final int LONGEST_PATH = 256;
    /** The variable of paths whose value lets in whoever has it. */
    private static final String SECRET = "{token}";

    private static final Pattern COLLECTION = Pattern.compile("^(/[^/]*/[^/]*)/.*$");

    private final MeterRegistry meters;

    AccessLog(MeterRegistry meters) {
        this.meters = meters;
    }

    public void tell(Exchange exchange) {
        Duration took = Duration.ofNanos(exchange.nanosSoFar());
        String operation = exchange.operation().map(Operation::id).orElse(NONE);
        String service = exchange.operation().map(Operation::service).orElse(NONE);
        String status = status(exchange);
        Timer.builder("gateway.requests")
                .description("Requests by operation, service and status")
                .tag("operation", operation)
                .tag("upstream", service)
                .tag("status", status)
                .register(meters)
                .record(took);
        MDC.put("method", exchange.request().method().name());
        MDC.put("path", shortened(path(exchange)));
        MDC.put("operation", operation);
        MDC.put("upstream", service);
        MDC.put("status", status);
        MDC.put("client", exchange.caller().client());
        MDC.put("millis", Long.toString(took.toMillis()));
        MDC.put("bytes", Long.toString(exchange.response().bytesWritten()));
        LOG.infof("%s %s %s", exchange.request().method(), operation, status);
    }

    /** Returns the status; a response for which the client did not wait has none. */
    private static String status(Exchange exchange) {
        return exchange.response().ended()
                ? Integer.toString(exchange.response().getStatusCode())
                : "aborted";
    }

    /** Returns the path, but nothing of it that is a secret by its operation, or may be one mistyped. */
    private static String path(Exchange exchange) {
        return exchange.operation()
                .map(Operation::template)
                .map(template -> template.contains(SECRET) ? template : exchange.path())
                .orElseGet(() -> COLLECTION.matcher(exchange.path()).replaceFirst("$1/\u2026"));
    }

    private static String shortened(String path) {
        return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH);
    }
}
