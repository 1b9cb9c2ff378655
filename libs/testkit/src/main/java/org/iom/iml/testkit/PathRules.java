package org.iom.iml.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules on paths. RESTEasy Reactive searches only the classes whose path starts with the longest matching literal
 * prefix and never backtracks, so endpoints in a class with a shorter prefix are not found.
 */
final class PathRules {

    private static final String PATH = "jakarta.ws.rs.Path";

    private PathRules() {}

    static ArchRule everyEndpointIsFound(JavaClasses classes) {
        Set<String> rooms = classes.stream()
                .filter(type -> type.isAnnotatedWith(PATH))
                .map(type -> beginning(path(type)))
                .collect(Collectors.toSet());
        return ShapeRules.rule("every endpoint is found under the path of its class", (type, refuse) -> {
            if (type.isAnnotatedWith(PATH)) {
                type.getAllMethods().stream()
                        .filter(method -> method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod"))
                        .map(method -> asked(type, method))
                        .filter(asked -> !searched(rooms, asked).equals(words(path(type))))
                        .forEach(asked -> refuse.accept(
                                type.getName() + ": " + asked + " is looked for under " + searched(rooms, asked)));
            }
        });
    }

    private static String asked(JavaClass type, JavaMethod method) {
        return path(type) + (method.isAnnotatedWith(PATH) ? path(method) : "");
    }

    private static String searched(Set<String> rooms, String asked) {
        return words(rooms.stream()
                .filter(room -> room.endsWith("/") ? asked.startsWith(room) : (asked + "/").startsWith(room + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow());
    }

    /** Returns the literal part of a path before the first parameter. */
    private static String beginning(String path) {
        return path.replaceFirst("\\{.*$", "");
    }

    private static String words(String path) {
        return beginning(path).replaceFirst("/$", "");
    }

    private static String path(HasAnnotations<?> annotated) {
        String path =
                annotated.getAnnotationOfType(PATH).get("value").orElse("").toString();
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }
}
