package org.iom.iml.gateway.explanation;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.exchange.OwnAnswer;
import org.iom.iml.gateway.exchange.OwnOperation;

/** The operation that lists every problem of the API. */
@ApplicationScoped
class ListProblems implements OwnOperation {

    private final OwnAnswer json;
    private final OwnAnswer page;

    ListProblems(Explanations explanations) {
        JsonArray items = new JsonArray(
                explanations.all().stream().map(Explanation::toJson).toList());
        json = kept(OwnAnswer.of(
                "application/json", new JsonObject().put("items", items).toBuffer()));
        page = kept(ProblemPage.of(explanations.all()));
    }

    private static OwnAnswer kept(OwnAnswer answer) {
        return answer.with(HttpHeaders.CACHE_CONTROL, "max-age=3600").with(HttpHeaders.VARY, "Accept");
    }

    @Override
    public String operationId() {
        return "listProblems";
    }

    @Override
    public void answer(Exchange exchange, Map<String, String> parameters) {
        (Explanations.isForPeople(exchange) ? page : json).send(exchange);
    }
}
