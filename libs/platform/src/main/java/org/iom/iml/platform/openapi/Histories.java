package org.iom.iml.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The page, entry and fact schemas of each history, which replace entries with arbitrary data. */
final class Histories {

    private static final String PREFIX = "#/components/schemas/";
    private static final String ENTRY = "HistoryEntry";
    private static final String PAGE = "Page" + ENTRY;
    private static final String DATA = "data";

    private final Components components;
    private final @Nullable Schema anyEntry;
    private final @Nullable Schema anyPage;

    /** Removes the generic history schemas from the contract. */
    Histories(Components components) {
        this.components = components;
        Map<String, Schema> schemas = components.getSchemas() == null ? Map.of() : components.getSchemas();
        this.anyEntry = schemas.get(ENTRY);
        this.anyPage = schemas.get(PAGE);
        components.removeSchema(ENTRY);
        components.removeSchema(PAGE);
    }

    void complete(Operation operation, Optional<ToldFacts> told) {
        Schema answer = answer(operation);
        boolean isHistory = target(answer).equals(PAGE);
        if (isHistory && told.isEmpty()) {
            throw new IllegalStateException(operation.getOperationId() + " needs @HistoryOf");
        }
        if (answer != null && told.isPresent()) {
            String fact = fact(told.get());
            if (isHistory) {
                answer.setRef(PREFIX + page(told.get(), fact));
            } else {
                Schema items = property(named(target(answer)), "items");
                Schema entry = named(target(items.getItems()));
                entry.addProperty(
                        DATA, reference(fact).examples(property(entry, DATA).getExamples()));
            }
        }
    }

    /**
     * Adds the schema of what the facts hold and returns its name; for several kinds of aggregate it is a choice among
     * theirs.
     */
    private String fact(ToldFacts facts) {
        String name = facts.name() + "Fact";
        List<ToldFacts> parts = facts.parts();
        if (parts.isEmpty()) {
            components.addSchema(name, facts.content());
        } else {
            components.addSchema(
                    name,
                    OASFactory.createSchema()
                            .description("What the fact holds, as the AsyncAPI document has it under its name")
                            .anyOf(parts.stream()
                                    .map(part -> reference(fact(part)))
                                    .toList()));
        }
        return name;
    }

    private static Schema property(Schema schema, String name) {
        return Objects.requireNonNull(schema.getProperties().get(name), name);
    }

    private Schema named(String name) {
        return Objects.requireNonNull(components.getSchemas().get(name), name);
    }

    private String page(ToldFacts facts, String fact) {
        String entry = facts.name() + ENTRY;
        components.addSchema(entry, copy(anyEntry, Map.of(DATA, reference(fact), "happened", facts.names())));
        Schema items =
                OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(reference(entry));
        components.addSchema("Page" + entry, copy(anyPage, Map.of("items", items)));
        return "Page" + entry;
    }

    private static Schema copy(@Nullable Schema any, Map<String, Schema> replaced) {
        Objects.requireNonNull(any, "a history has entries");
        Map<String, Schema> properties = new LinkedHashMap<>(any.getProperties());
        properties.putAll(replaced);
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(any.getDescription())
                .properties(properties)
                .required(any.getRequired());
    }

    private static @Nullable Schema answer(Operation operation) {
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        Content content = ok == null ? null : ok.getContent();
        MediaType json = content == null ? null : content.getMediaType("application/json");
        return json == null ? null : json.getSchema();
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(PREFIX + name);
    }

    private static String target(@Nullable Schema schema) {
        return schema == null || schema.getRef() == null ? "" : schema.getRef().substring(PREFIX.length());
    }
}
