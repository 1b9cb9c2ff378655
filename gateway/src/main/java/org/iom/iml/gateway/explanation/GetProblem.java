package org.iom.iml.gateway.explanation;

import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.exchange.OwnAnswer;
import org.iom.iml.gateway.exchange.OwnOperation;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;

/** The operation to which the {@code type} of a problem document points. */
@ApplicationScoped
class GetProblem implements OwnOperation {

    private final Explanations explanations;

    GetProblem(Explanations explanations) {
        this.explanations = explanations;
    }

    @Override
    public String operationId() {
        return "getProblem";
    }

    @Override
    public void answer(Exchange exchange, Map<String, String> parameters) {
        explanations
                .of(parameters.getOrDefault("code", ""))
                .ifPresentOrElse(
                        explanation -> explain(exchange, explanation),
                        () -> exchange.refuse(
                                Problem.of(ProblemKind.NOT_FOUND, "The API answers with no problem of this code.")));
    }

    private static void explain(Exchange exchange, Explanation explanation) {
        OwnAnswer answer = Explanations.isForPeople(exchange)
                ? ProblemPage.of(explanation)
                : OwnAnswer.of("application/json", explanation.toJson().toBuffer());
        answer.with(HttpHeaders.CACHE_CONTROL, "max-age=3600")
                .with(HttpHeaders.VARY, "Accept")
                .send(exchange);
    }
}
