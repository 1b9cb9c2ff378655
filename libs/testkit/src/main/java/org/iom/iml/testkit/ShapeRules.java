package org.iom.iml.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.events.Fact;

/** The rules on the size, form and mapping of values. */
final class ShapeRules {

    private static final int MAX_COMPONENTS = 8;
    private static final Pattern ON_THE_WIRE = Pattern.compile("New[A-Z].*|.*(View|Filter)");
    private static final String JSON_COLUMN = "org.hibernate.annotations.JdbcTypeCode";

    private ShapeRules() {}

    /** Checks that records are small; views, requests and filters may follow the contract, and facts their schema. */
    static ArchRule recordsAreSmall(Set<String> larger) {
        return rule("records other than views, filters and facts have at most 8 components", (type, refuse) -> {
            long components =
                    type.getFields().stream().filter(field -> !isStatic(field)).count();
            if (type.isRecord()
                    && components > MAX_COMPONENTS
                    && !isOfTheContract(type)
                    && !larger.contains(type.getSimpleName())) {
                refuse.accept(type.getName() + " has " + components + " components");
            }
        });
    }

    private static boolean isOfTheContract(JavaClass type) {
        return ON_THE_WIRE.matcher(type.getSimpleName()).matches()
                || type.isAssignableTo(Fact.class)
                || type.getEnclosingClass().filter(ShapeRules::isOfTheContract).isPresent()
                || type.getFields().stream()
                        .flatMap(field -> field.getAnnotations().stream())
                        .map(annotation -> annotation.getRawType().getName())
                        .anyMatch(name -> name.endsWith(".media.Schema") || name.endsWith(".JsonProperty"));
    }

    /**
     * Checks that arrays have a converter in entities with a JSON column, where Hibernate would take every list for
     * JSON.
     */
    static ArchRule arraysBesideJsonAreConverted() {
        return rule("lists beside JSON columns say how they are stored", (type, refuse) -> {
            List<JavaField> columns = type.isAnnotatedWith("jakarta.persistence.Entity")
                    ? columns(type).toList()
                    : List.of();
            if (columns.stream().anyMatch(column -> column.isAnnotatedWith(JSON_COLUMN))) {
                columns.stream()
                        .filter(column -> isListOfTexts(column.getType())
                                && !column.isAnnotatedWith(JSON_COLUMN)
                                && !column.isAnnotatedWith("jakarta.persistence.Convert"))
                        .forEach(column -> refuse.accept(column.getFullName() + " needs a converter"));
            }
        });
    }

    private static Stream<JavaField> columns(JavaClass type) {
        return type.getAllFields().stream()
                .filter(field -> !isStatic(field) && !field.isAnnotatedWith("jakarta.persistence.Transient"))
                .flatMap(field -> field.getRawType().isAnnotatedWith("jakarta.persistence.Embeddable")
                        ? columns(field.getRawType())
                        : Stream.of(field));
    }

    private static boolean isListOfTexts(JavaType type) {
        return type instanceof JavaParameterizedType list
                && list.toErasure().isEquivalentTo(List.class)
                && list.getActualTypeArguments().getFirst().toErasure().isEquivalentTo(String.class);
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }

    static ArchRule rule(String name, BiConsumer<JavaClass, Consumer<String>> check) {
        return classes()
                .should(new ArchCondition<>("keep: " + name) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        check.accept(type, refused -> events.add(SimpleConditionEvent.violated(type, refused)));
                    }
                })
                .as(name)
                .allowEmptyShould(true);
    }
}
