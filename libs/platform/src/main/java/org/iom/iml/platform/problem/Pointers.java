package org.iom.iml.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The location of what is wrong in a request: a JSON Pointer (RFC 6901) into the body, or {@code ?name} of a parameter.
 */
final class Pointers {

    private Pointers() {}

    static String of(JsonMappingException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .map(Pointers::step)
                .collect(Collectors.joining());
    }

    static String of(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        String last = nodes.getLast().getName();
        Parameter parameter = parameter(violation.getRootBeanClass(), nodes);
        if (parameter == null) {
            return steps(nodes);
        }
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return "?" + last;
        }
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        if (query != null) {
            return "?" + query.value();
        }
        boolean body =
                !parameter.isAnnotationPresent(PathParam.class) && !parameter.isAnnotationPresent(HeaderParam.class);
        return body ? steps(nodes.subList(2, nodes.size())) : step(last);
    }

    private static String steps(List<Path.Node> nodes) {
        return nodes.stream().flatMap(Pointers::steps).map(Pointers::step).collect(Collectors.joining());
    }

    /**
     * Returns the index or key before the name of the faulty property; container elements have no name of their own.
     */
    private static Stream<String> steps(Path.Node node) {
        Object place = node.getIndex() == null ? node.getKey() : node.getIndex();
        Stream<String> name = node.getKind() == ElementKind.CONTAINER_ELEMENT || node.getName() == null
                ? Stream.of()
                : Stream.of(node.getName());
        return place == null ? name : Stream.concat(Stream.of(place.toString()), name);
    }

    private static String step(String name) {
        return '/' + name.replace("~", "~0").replace("/", "~1");
    }

    /** Finds the faulty argument as the endpoint declares it, not as in a generated subclass. */
    private static @Nullable Parameter parameter(Class<?> root, List<Path.Node> nodes) {
        if (nodes.size() < 2 || nodes.get(1).getKind() != ElementKind.PARAMETER) {
            return null;
        }
        Path.MethodNode called = nodes.getFirst().as(Path.MethodNode.class);
        int index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        return Stream.<Class<?>>iterate(root, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> isCalled(method, called))
                .reduce((generated, declared) -> declared)
                .map(method -> method.getParameters()[index])
                .orElse(null);
    }

    private static boolean isCalled(Method method, Path.MethodNode called) {
        return method.getName().equals(called.getName())
                && List.of(method.getParameterTypes()).equals(called.getParameterTypes());
    }
}
