package org.iom.iml.platform.openapi;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * The examples of whole bodies, composed from those of their properties. A property without an example appears in a
 * response with a value of its type, and in a request only if it is required.
 */
final class Examples {

    private static final String JSON = "application/json";
    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> schemas;

    Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void complete(Operation operation) {
        if (operation.getRequestBody() != null) {
            complete(operation.getRequestBody().getContent());
        }
        for (String status : List.of("200", "201", "202")) {
            APIResponse answer = operation.getResponses().getAPIResponse(status);
            if (answer != null) {
                complete(answer.getContent());
            }
        }
    }

    private void complete(@Nullable Content content) {
        MediaType json = content == null ? null : content.getMediaType(JSON);
        if (json != null && json.getExample() == null && json.getExamples() == null && json.getSchema() != null) {
            json.setExample(of(json.getSchema(), new HashSet<>()));
        }
    }

    /** Returns a value of the schema, or null where it would contain itself. */
    private @Nullable Object of(Schema schema, Set<String> within) {
        Object given = given(schema);
        if (given != null) {
            return given;
        }
        if (schema.getRef() == null) {
            return made(schema, within);
        }
        String name = schema.getRef().substring(PREFIX.length());
        Schema target = schemas.get(name);
        if (target == null || !within.add(name)) {
            return null;
        }
        Object value = of(target, within);
        within.remove(name);
        return value;
    }

    private static @Nullable Object given(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().getFirst();
        }
        return schema.getEnumeration() == null ? null : schema.getEnumeration().getFirst();
    }

    private @Nullable Object made(Schema schema, Set<String> within) {
        if (schema.getAllOf() != null && schema.getProperties() == null) {
            return of(schema.getAllOf().getFirst(), within);
        }
        if (schema.getOneOf() != null) {
            return of(schema.getOneOf().getFirst(), within);
        }
        if (schema.getAnyOf() != null && schema.getProperties() == null) {
            return of(schema.getAnyOf().getFirst(), within);
        }
        if (schema.getProperties() != null) {
            return object(schema, within);
        }
        if (schema.getItems() != null) {
            Object item = of(schema.getItems(), within);
            return item == null ? List.of() : List.of(item);
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            Object value = of(schema.getAdditionalPropertiesSchema(), within);
            return value == null ? Map.of() : Map.of("en", value);
        }
        return simple(schema);
    }

    private Map<String, Object> object(Schema schema, Set<String> within) {
        Set<String> required = new HashSet<>(Objects.requireNonNullElse(schema.getRequired(), List.of()));
        Map<String, Object> object = new LinkedHashMap<>();
        schema.getProperties().forEach((name, property) -> {
            Object value =
                    required.contains(name) || isExemplary(property, new HashSet<>()) ? of(property, within) : null;
            if (value != null) {
                object.put(name, value);
            }
        });
        return object;
    }

    /** Reports whether the schema has an example of its own. */
    private boolean isExemplary(Schema schema, Set<String> within) {
        if (given(schema) != null) {
            return true;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(PREFIX.length());
            return schemas.containsKey(name) && within.add(name) && isExemplary(schemas.get(name), within);
        }
        return schema.getProperties() != null || (schema.getItems() != null && isExemplary(schema.getItems(), within));
    }

    private static @Nullable Object simple(Schema schema) {
        List<SchemaType> types = Objects.requireNonNullElse(schema.getType(), List.of());
        if (types.contains(SchemaType.BOOLEAN)) {
            return false;
        }
        if (types.contains(SchemaType.INTEGER) || types.contains(SchemaType.NUMBER)) {
            return schema.getMinimum() == null ? 1 : schema.getMinimum();
        }
        if (types.contains(SchemaType.OBJECT)) {
            return Map.of();
        }
        return types.contains(SchemaType.STRING) ? text(schema.getFormat()) : null;
    }

    private static String text(@Nullable String format) {
        return switch (format == null ? "" : format) {
            case "date" -> "2026-03-21";
            case "date-time" -> "2026-03-21T10:00:00Z";
            case "uuid" -> "0190b2f4-6c1a-7d3e-9f00-2b7c8a5d4e31";
            case "uri" -> "https://example.org/";
            default -> "Text";
        };
    }
}
