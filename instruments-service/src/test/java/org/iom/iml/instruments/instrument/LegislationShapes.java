package org.iom.iml.instruments.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What JSON-LD in the context of schema.org must be to describe legislation: of its class Legislation, a CreativeWork,
 * the properties that we use and what their values are expected to be (rangeIncludes of the vocabulary, as schema.org
 * publishes it on https://schema.org/Legislation and the pages of the properties); any other property is a slip of the pen.
 */
final class LegislationShapes {

    private static final String CONTEXT = "https://schema.org";
    private static final Set<String> FORCES = Set.of(
            "https://schema.org/InForce", "https://schema.org/NotInForce", "https://schema.org/PartiallyInForce");

    private static final Map<String, Predicate<JsonNode>> RANGES = Map.ofEntries(
            Map.entry("legislationIdentifier", LegislationShapes::isText),
            Map.entry("legislationType", LegislationShapes::isText),
            Map.entry("legislationDate", LegislationShapes::isDate),
            Map.entry("legislationLegalForce", value -> FORCES.contains(value.asText())),
            Map.entry("name", LegislationShapes::isNamed),
            Map.entry("inLanguage", value -> isLanguage(value.asText())),
            Map.entry("identifier", LegislationShapes::isText),
            Map.entry("sameAs", LegislationShapes::isUrl),
            Map.entry("url", LegislationShapes::isUrl),
            Map.entry("hasPart", JsonNode::isObject));

    private LegislationShapes() {}

    /** Everything that is wrong in a document. */
    static List<String> faults(JsonNode document) {
        List<String> faults = new ArrayList<>();
        if (!CONTEXT.equals(text(document, "@context"))) {
            faults.add("@context is not " + CONTEXT);
        }
        check(document, faults);
        return faults;
    }

    private static void check(JsonNode node, List<String> faults) {
        if (!"Legislation".equals(text(node, "@type"))) {
            faults.add("@type is no class of the vocabulary that is used here: " + node.path("@type"));
        }
        if (!isUrl(node.path("@id"))) {
            faults.add("@id is no address: " + node.path("@id"));
        }
        node.properties().forEach(member -> {
            if (!member.getKey().startsWith("@")) {
                check(member.getKey(), member.getValue(), faults);
            }
        });
    }

    private static void check(String property, JsonNode values, List<String> faults) {
        Predicate<JsonNode> range = RANGES.get(property);
        if (range == null) {
            faults.add(property + " is no property of legislation");
            return;
        }
        for (JsonNode value : values.isArray() ? values : List.of(values)) {
            if (!range.test(value)) {
                faults.add(property + " cannot be " + value);
            } else if (property.equals("hasPart")) {
                check(value, faults);
            }
        }
    }

    /** Text, with its language or without. */
    private static boolean isNamed(JsonNode value) {
        return value.isObject()
                ? value.size() == 2 && isLanguage(text(value, "@language")) && isText(value.path("@value"))
                : isText(value);
    }

    private static boolean isText(JsonNode value) {
        return value.isTextual() && !value.asText().isBlank();
    }

    private static boolean isDate(JsonNode value) {
        try {
            return LocalDate.parse(value.asText()).toString().equals(value.asText());
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    private static boolean isLanguage(@Nullable String tag) {
        try {
            return tag != null
                    && !new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .getLanguage()
                            .isEmpty();
        } catch (IllformedLocaleException other) {
            return false;
        }
    }

    private static boolean isUrl(JsonNode value) {
        try {
            return value.isTextual()
                    && URI.create(value.asText()).isAbsolute()
                    && value.asText().matches("https?://.+");
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private static @Nullable String text(JsonNode node, String member) {
        return node.path(member).asText(null);
    }
}
