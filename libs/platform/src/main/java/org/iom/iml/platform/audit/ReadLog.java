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

/** The log of confidential reads, append-only; PostgreSQL numbers, dates and chains the entries. */
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

    /** Appends in a transaction of its own, so that the read is logged even if the response fails. */
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

    /** Returns the path and the names of the query parameters, but not their values, which may be personal data. */
    private String asked() {
        String names = target.getQueryParameters().keySet().stream().sorted().collect(Collectors.joining("&"));
        return names.isEmpty() ? target.getPath() : target.getPath() + '?' + names;
    }
}
