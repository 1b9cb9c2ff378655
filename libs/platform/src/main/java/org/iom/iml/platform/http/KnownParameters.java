package org.iom.iml.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.iom.iml.platform.problem.BadInput;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A filter that rejects query parameters that are unknown, malformed or wrongly repeated, so that a misspelt filter
 * never returns everything. Endpoints with {@link OwnParameters} check for themselves.
 */
@Singleton
public class KnownParameters {

    private final Map<Method, QueryParameters> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> asked = request.getUriInfo().getQueryParameters();
        if (asked.isEmpty() || resource.getResourceMethod().isAnnotationPresent(OwnParameters.class)) {
            return;
        }
        Map<String, QueryParameters.Declared> declared = known.computeIfAbsent(
                        resource.getResourceMethod(), QueryParameters::of)
                .declared();
        asked.forEach((name, values) -> {
            QueryParameters.Declared parameter = declared.get(name);
            if (parameter == null) {
                throw BadInput.parameter(name, "not known here; known are " + declared.keySet());
            }
            check(parameter, values);
        });
    }

    private static void check(QueryParameters.Declared parameter, List<String> values) {
        if (values.size() > 1 && !parameter.several()) {
            throw BadInput.parameter(parameter.name(), "given " + values.size() + " times; only one value is taken");
        }
        for (String value : values) {
            if (value.isEmpty()) {
                throw BadInput.parameter(parameter.name(), "empty; send a value, or leave it out");
            }
            String wanted = ParameterText.wanted(parameter.type(), value);
            if (wanted != null) {
                throw BadInput.parameter(parameter.name(), wanted);
            }
        }
    }
}
