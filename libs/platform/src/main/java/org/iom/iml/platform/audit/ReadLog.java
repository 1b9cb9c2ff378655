package org.iom.iml.platform.audit;

import io.opentelemetry.api.trace.Span;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Collectors;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** Appends to the log of reads; PostgreSQL numbers, dates and chains what is appended. */
@Singleton
class ReadLog {

    private final Rows rows;
    private final Callers callers;
    private final UriInfo target;

    ReadLog(Rows rows, Callers callers, UriInfo target) {
        this.rows = rows;
        this.callers = callers;
        this.target = target;
    }

    /** In a transaction of its own, so that what was read is noted whatever becomes of the answer. */
    void append(String operation) {
        Caller caller = callers.current();
        QuarkusTransaction.requiringNew()
                .run(() -> rows.update(
                        """
                insert into confidential_read (client, subject, is_person, operation, target, trace)
                values (:client, :subject, :person, :operation, :target, :trace)""",
                        Values.of("client", caller.client())
                                .and("subject", caller.subject())
                                .and("person", caller.isPerson())
                                .and("operation", operation)
                                .and("target", asked())
                                .and("trace", Span.current().getSpanContext().getTraceId())));
    }

    /** The path, and of the query the names: its values may be of a person. */
    private String asked() {
        String names = target.getQueryParameters().keySet().stream().sorted().collect(Collectors.joining("&"));
        return names.isEmpty() ? target.getPath() : target.getPath() + '?' + names;
    }
}
