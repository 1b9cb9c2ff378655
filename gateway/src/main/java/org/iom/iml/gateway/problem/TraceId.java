package org.iom.iml.gateway.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/** The trace of the request at hand, as it stands in log lines and problems. */
public final class TraceId {

    private TraceId() {}

    public static String current() {
        SpanContext span = Span.current().getSpanContext();
        return span.getTraceId();
    }
}
