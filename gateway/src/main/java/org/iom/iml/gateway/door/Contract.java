package org.iom.iml.gateway.door;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iom.iml.gateway.cors.Cors;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.exchange.OwnOperation;
import org.iom.iml.gateway.explorer.ApiDocument;
import org.iom.iml.gateway.operation.Match;
import org.iom.iml.gateway.operation.Operation;
import org.iom.iml.gateway.operation.Operations;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;
import org.iom.iml.gateway.upstream.Forwarder;

/**
 * The default-deny rule: only operations in the merged document are carried out, by the gateway itself or by a service.
 */
@ApplicationScoped
class Contract {

    private final Operations operations;
    private final Map<String, OwnOperation> own;
    private final Forwarder forwarder;
    private final Cors cors;

    Contract(ApiDocument document, @Any Instance<OwnOperation> own, Forwarder forwarder, Cors cors) {
        this.operations = document.operations();
        this.own = own.stream().collect(Collectors.toMap(OwnOperation::operationId, Function.identity()));
        this.forwarder = forwarder;
        this.cors = cors;
    }

    /** Identifies the operation before any decision, so that every refusal knows what it refuses. */
    void recognize(Exchange exchange) {
        exchange.asksFor(operations.find(Cors.methodAsked(exchange.request()), exchange.path()));
    }

    void carryOut(Exchange exchange) {
        HttpMethod method = exchange.request().method();
        if (method.equals(HttpMethod.OPTIONS) && !(exchange.match() instanceof Match.Nothing)) {
            cors.answer(exchange, operations.methods(exchange.path()));
            return;
        }
        switch (exchange.match()) {
            case Match.Found found -> carryOut(exchange, found);
            case Match.OtherMethods other ->
                exchange.refuse(Problem.of(ProblemKind.METHOD_NOT_ALLOWED, "This path does not take " + method + ".")
                        .with("Allow", String.join(", ", other.allowed())));
            case Match.Nothing nothing ->
                exchange.refuse(Problem.of(ProblemKind.NOT_FOUND, "The API has no such path."));
        }
    }

    private void carryOut(Exchange exchange, Match.Found found) {
        Operation operation = found.operation();
        Span.current().updateName(operation.method() + " " + operation.template());
        OwnOperation mine = own.get(operation.id());
        if (mine == null) {
            forwarder.forward(exchange, operation);
        } else {
            QueryNames.refusal(exchange.request(), mine.queryNames())
                    .ifPresentOrElse(exchange::refuse, () -> mine.answer(exchange, found.parameters()));
        }
    }
}
