package org.iom.iml.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.platform.export.Exports;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters declared by an endpoint, by name. */
record QueryParameters(Map<String, Declared> declared) {

    /** A declared parameter: its name, the type of one value, and whether it may be repeated. */
    record Declared(String name, Class<?> type, boolean several) {}

    static QueryParameters of(Method method) {
        Stream<Declared> own = Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? ofBean(parameter.getType())
                        : of(parameter, parameter.getName(), parameter.getParameterizedType()));
        Produces produces = method.isAnnotationPresent(Produces.class)
                ? method.getAnnotation(Produces.class)
                : method.getDeclaringClass().getAnnotation(Produces.class);
        boolean exports = produces != null
                && List.of(produces.value()).containsAll(List.of(Exports.CSV, MediaType.APPLICATION_JSON));
        return new QueryParameters(Stream.concat(
                        own, exports ? Stream.of(new Declared(Exports.BOM, boolean.class, false)) : Stream.of())
                .collect(Collectors.toMap(Declared::name, one -> one, (one, same) -> one, TreeMap::new)));
    }

    private static Stream<Declared> ofBean(Class<?> bean) {
        Stream<Declared> own = Arrays.stream(bean.getDeclaredFields())
                .flatMap(field -> field.isAnnotationPresent(BeanParam.class)
                        ? ofBean(field.getType())
                        : of(field, field.getName(), field.getGenericType()));
        return bean.getSuperclass() == null ? own : Stream.concat(own, ofBean(bean.getSuperclass()));
    }

    private static Stream<Declared> of(AnnotatedElement element, String fallback, Type type) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            return Stream.of(declared(query.value(), type));
        }
        RestQuery rest = element.getAnnotation(RestQuery.class);
        return rest == null ? Stream.of() : Stream.of(declared(rest.value().isEmpty() ? fallback : rest.value(), type));
    }

    private static Declared declared(String name, Type type) {
        return type instanceof ParameterizedType generic
                        && generic.getRawType() instanceof Class<?> raw
                        && Collection.class.isAssignableFrom(raw)
                        && generic.getActualTypeArguments()[0] instanceof Class<?> item
                ? new Declared(name, item, true)
                : new Declared(name, type instanceof Class<?> simple ? simple : Object.class, false);
    }
}
