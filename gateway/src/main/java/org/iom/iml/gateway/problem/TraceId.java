package org.iom.iml.gateway.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/** The trace id of the current request, as it appears in logs and problems. */
public final class TraceId {

    private TraceId() {}

    public static String current() {
        SpanContext span = Span.current().getSpanContext();
        return span.getTraceId();
    }
}
