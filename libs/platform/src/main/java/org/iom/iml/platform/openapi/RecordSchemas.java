package org.iom.iml.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.iom.iml.platform.code.Coded;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** The completion of schemas from the code: required properties from records, and codes from closed lists. */
final class RecordSchemas {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private static final DotName ALTERNATIVES = DotName.createSimple(AtLeastOne.class);
    private static final DotName PROPERTY = DotName.createSimple(JsonProperty.class);
    private static final DotName INCLUSION = DotName.createSimple(JsonInclude.class);

    private final List<ClassInfo> records;
    private final List<ClassInfo> choices;

    RecordSchemas(IndexView index) {
        this.records =
                index.getKnownClasses().stream().filter(ClassInfo::isRecord).toList();
        this.choices = index.getAllKnownImplementations(Coded.class).stream()
                .filter(ClassInfo::isEnum)
                .toList();
    }

    void complete(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            schema.setRequired(null);
            Map<String, Schema> properties = schema.getProperties();
            if (properties != null) {
                find(name, properties.keySet()).ifPresent(type -> complete(schema, type, properties.keySet()));
                properties.values().forEach(RecordSchemas::makePortable);
            } else if (schema.getEnumeration() != null) {
                codes(name, schema.getEnumeration()).ifPresent(schema::setEnumeration);
            }
            makePortable(schema);
        });
    }

    private static void complete(Schema schema, ClassInfo type, Set<String> properties) {
        schema.setRequired(always(type, properties));
        AnnotationInstance alternatives = type.declaredAnnotation(ALTERNATIVES);
        if (alternatives != null) {
            schema.setAnyOf(Arrays.stream(alternatives.value().asStringArray())
                    .map(RecordSchemas::alternative)
                    .toList());
        }
    }

    private static Schema alternative(String said) {
        Schema alternative = OASFactory.createSchema();
        String[] code = said.split("=", 2);
        if (code.length == 2) {
            return alternative.addProperty(code[0], OASFactory.createSchema().constValue(code[1]));
        }
        Arrays.stream(said.split("\\+")).forEach(alternative::addRequired);
        return alternative;
    }

    /** Finds the record of that name, or the generic record, such as a page, whose name it extends. */
    private Optional<ClassInfo> find(String name, Set<String> properties) {
        return records.stream()
                .filter(type -> components(type).containsAll(properties))
                .filter(type -> name.equals(name(type))
                        || (name.startsWith(type.simpleName())
                                && components(type).equals(properties)))
                .max(Comparator.comparingInt(type -> name.equals(name(type))
                        ? Integer.MAX_VALUE
                        : type.simpleName().length()));
    }

    private static String name(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(NAMED);
        return schema == null || schema.value("name") == null
                ? type.simpleName()
                : schema.value("name").asString();
    }

    private static Set<String> components(ClassInfo type) {
        return fields(type).map(RecordSchemas::written).collect(Collectors.toSet());
    }

    /** Returns one field for each component. */
    private static Stream<FieldInfo> fields(ClassInfo type) {
        return type.fields().stream().filter(field -> !Modifier.isStatic(field.flags()));
    }

    /** Returns the JSON name of the component. */
    private static String written(FieldInfo component) {
        AnnotationInstance name = component.declaredAnnotation(PROPERTY);
        return name == null || name.value() == null
                ? component.name()
                : name.value().asString();
    }

    private static @Nullable List<String> always(ClassInfo type, Set<String> properties) {
        AnnotationInstance inclusion = type.declaredAnnotation(INCLUSION);
        boolean withoutEmpty = inclusion != null
                && inclusion.value() != null
                && "NON_EMPTY".equals(inclusion.value().asEnum());
        Set<String> always = fields(type)
                .filter(component -> !component.type().hasAnnotation(NULLABLE))
                .filter(component -> !withoutEmpty || component.type().kind() != Type.Kind.PARAMETERIZED_TYPE)
                .map(RecordSchemas::written)
                .collect(Collectors.toSet());
        List<String> required = properties.stream().filter(always::contains).toList();
        return required.isEmpty() ? null : required;
    }

    /** Returns the codes that replace the names of the constants. */
    private Optional<List<Object>> codes(String name, List<Object> constants) {
        return choices.stream()
                .filter(type -> name.startsWith(type.simpleName()))
                .map(type -> constants(type.name().toString()))
                .filter(found -> new TreeSet<>(
                                constants.stream().map(Object::toString).toList())
                        .equals(found.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new))))
                .findFirst()
                .map(found -> found.stream()
                        .<Object>map(choice -> ((Coded) choice).code())
                        .toList());
    }

    private static List<Enum<?>> constants(String type) {
        try {
            Object[] constants = Class.forName(
                            type, true, Thread.currentThread().getContextClassLoader())
                    .getEnumConstants();
            return Arrays.stream(constants)
                    .<Enum<?>>map(constant -> (Enum<?>) constant)
                    .toList();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Converts patterns to ECMA 262, which searches unless anchored, whereas Java here matches the whole. */
    private static void makePortable(Schema schema) {
        schema.removeType(Schema.SchemaType.NULL);
        if (schema.getPattern() != null) {
            schema.setPattern(Patterns.portable(schema.getPattern()));
        }
        if (schema.getItems() != null) {
            makePortable(schema.getItems());
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            makePortable(schema.getAdditionalPropertiesSchema());
        }
    }
}
