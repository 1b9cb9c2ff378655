package org.iom.iml.platform.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A tracer that continues the trace of the request that gave rise to a fact. */
@Singleton
class FactTraces {

    private static final TextMapGetter<ConsumerRecord<String, byte[]>> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(ConsumerRecord<String, byte[]> message) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable ConsumerRecord<String, byte[]> message, String key) {
            Header header = message == null ? null : message.headers().lastHeader("ce_" + key);
            return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    };

    private final Tracer tracer;

    FactTraces(Tracer tracer) {
        this.tracer = tracer;
    }

    void within(String consumer, ConsumerRecord<String, byte[]> message, Runnable effect) {
        Context parent = W3CTraceContextPropagator.getInstance().extract(Context.root(), message, HEADERS);
        Span span = tracer.spanBuilder(consumer)
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try (Scope ignored = span.makeCurrent()) {
            effect.run();
        } finally {
            span.end();
        }
    }
}
