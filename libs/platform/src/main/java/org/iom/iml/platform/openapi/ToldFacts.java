package org.iom.iml.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.iom.iml.events.Fact;
import org.iom.iml.events.FactTypes;
import org.iom.iml.events.Published;
import org.iom.iml.platform.history.HistoryOf;
import org.jboss.jandex.AnnotationInstance;
import org.jspecify.annotations.Nullable;

/** The facts of one history, and a single schema that combines their published schemas. */
final class ToldFacts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final List<Published> facts;

    private ToldFacts(String name, List<Published> facts) {
        this.name = name;
        this.facts = facts;
    }

    /** Returns the facts named by a {@link HistoryOf}. */
    static ToldFacts by(AnnotationInstance named) {
        Class<?> producer = load(named.value("producer").asClass().name().toString());
        String aggregate =
                named.value("aggregate") == null ? "" : named.value("aggregate").asString();
        List<Published> facts = Arrays.stream(producer.getPermittedSubclasses())
                .map(type -> FactTypes.of(type.asSubclass(Fact.class)))
                .filter(fact -> aggregate.isEmpty() || fact.aggregate().equals(aggregate))
                .toList();
        if (facts.isEmpty()) {
            throw new IllegalStateException(producer.getName() + " has no facts of " + aggregate);
        }
        return new ToldFacts(
                aggregate.isEmpty() ? producer.getSimpleName().replaceFirst("Fact$", "") : inCapitals(aggregate),
                facts);
    }

    /** Returns their subject, as the first part of a schema name. */
    String name() {
        return name;
    }

    /** Returns a schema of their published names. */
    Schema names() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .description("What happened; so far "
                        + String.join(", ", facts.stream().map(Published::name).toList()))
                .addExample(facts.getFirst().name());
    }

    /** Splits the facts by kind of aggregate; empty where there is only one. */
    List<ToldFacts> parts() {
        Map<String, List<Published>> byAggregate = facts.stream()
                .collect(Collectors.groupingBy(Published::aggregate, LinkedHashMap::new, Collectors.toList()));
        return byAggregate.size() == 1
                ? List.of()
                : byAggregate.entrySet().stream()
                        .map(part -> new ToldFacts(inCapitals(part.getKey()), part.getValue()))
                        .toList();
    }

    /**
     * Returns a schema with every property of any of them, requiring those common to all; unrestricted where they share
     * nothing.
     */
    Schema content() {
        List<JsonNode> published = facts.stream().map(ToldFacts::published).toList();
        Schema content = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("What the fact holds, as the AsyncAPI document has it under its name");
        List<String> always = published.stream()
                .map(ToldFacts::required)
                .reduce((some, others) -> some.stream().filter(others::contains).toList())
                .orElseThrow();
        if (always.isEmpty()) {
            return content.additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
        }
        published.forEach(fact -> fact.path("properties").properties().forEach(property -> {
            if (content.getProperties() == null || !content.getProperties().containsKey(property.getKey())) {
                content.addProperty(property.getKey(), schema(property.getValue()));
            }
        }));
        return content.required(always);
    }

    private static List<String> required(JsonNode schema) {
        return schema.path("required").valueStream().map(JsonNode::asText).toList();
    }

    private static Schema schema(JsonNode published) {
        Schema schema = OASFactory.createSchema()
                .addType(Schema.SchemaType.valueOf(
                        published.path("type").asText().toUpperCase(Locale.ROOT)))
                .description(textOrNull(published, "description"))
                .format(textOrNull(published, "format"));
        published
                .path("examples")
                .forEach(example -> schema.addExample(example.isNumber() ? example.numberValue() : example.asText()));
        published
                .path("properties")
                .properties()
                .forEach(property -> schema.addProperty(property.getKey(), schema(property.getValue())));
        required(published).forEach(schema::addRequired);
        if (published.has("items")) {
            schema.items(schema(published.path("items")));
        }
        if (published.path("additionalProperties").isObject()) {
            schema.additionalPropertiesSchema(schema(published.path("additionalProperties")));
        }
        return schema;
    }

    private static @Nullable String textOrNull(JsonNode node, String member) {
        return node.path(member).isTextual() ? node.path(member).asText() : null;
    }

    private static JsonNode published(Published fact) {
        try (InputStream schema = Fact.class.getResourceAsStream(fact.name() + ".json")) {
            return JSON.readTree(Objects.requireNonNull(schema, fact.name() + " has no schema"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Converts {@code reporting-duty} to {@code ReportingDuty}. */
    private static String inCapitals(String words) {
        return Stream.of(words.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
