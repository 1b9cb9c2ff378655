package org.iom.iml.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.platform.problem.BadInput;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a query parameter that the endpoint does not know: a misspelt filter must not answer everything. An endpoint
 * with {@link OwnParameters} answers for itself.
 */
@Singleton
public class KnownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        Set<String> asked = request.getUriInfo().getQueryParameters().keySet();
        if (asked.isEmpty() || resource.getResourceMethod().isAnnotationPresent(OwnParameters.class)) {
            return;
        }
        Set<String> declared = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::declared);
        for (String name : asked) {
            if (!declared.contains(name)) {
                throw BadInput.parameter(name, "not known here; known are " + declared);
            }
        }
    }

    private static Set<String> declared(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                                .flatMap(field -> name(field, field.getName()))
                        : name(parameter, parameter.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> name(AnnotatedElement element, String fallback) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            return Stream.of(query.value());
        }
        RestQuery rest = element.getAnnotation(RestQuery.class);
        return rest == null ? Stream.of() : Stream.of(rest.value().isEmpty() ? fallback : rest.value());
    }
}
