package org.iom.iml.instruments.publication.harvest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What expanded JSON-LD must be to be a catalogue: the mandatory properties and the ranges of DCAT-AP 3.0 (SEMIC), with
 * the properties of DCAT 3 (W3C Recommendation, 22 August 2024) that we use; any other property is a slip of the pen.
 */
final class CatalogueShapes {

    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private static final Rule TEXT = new Rule(false, "@language", ".+");
    private static final Rule NEEDED_TEXT = new Rule(true, "@language", ".+");
    private static final Rule PLAIN = new Rule(false, "@value", "(?s).+");
    private static final Rule LINK = new Rule(false, "@id", "https?://.+");
    private static final Rule NODE = new Rule(false, "node", "");
    private static final Rule NEEDED_NODE = new Rule(true, "node", "");

    private static final Map<String, Map<String, Rule>> SHAPES = Map.of(
            DCAT + "Catalog",
            Map.of(
                    DCT + "title", NEEDED_TEXT,
                    DCT + "description", NEEDED_TEXT,
                    DCT + "publisher", NEEDED_NODE,
                    DCT + "license", LINK,
                    DCAT + "dataset", NEEDED_NODE,
                    HYDRA + "view", NODE),
            DCAT + "Dataset",
            Map.ofEntries(
                    Map.entry(DCT + "title", NEEDED_TEXT),
                    Map.entry(DCT + "description", NEEDED_TEXT),
                    Map.entry(DCT + "publisher", NODE),
                    Map.entry(DCT + "license", LINK),
                    Map.entry(DCT + "identifier", PLAIN),
                    Map.entry(DCT + "issued", new Rule(false, XSD + "date", "\\d{4}-\\d{2}-\\d{2}")),
                    Map.entry(DCT + "modified", new Rule(false, XSD + "dateTime", "\\d{4}-.+T.+Z")),
                    Map.entry(
                            DCT + "language",
                            new Rule(
                                    false,
                                    "@id",
                                    "http://publications\\.europa\\.eu/resource/authority/language/[A-Z]{3}")),
                    Map.entry(DCT + "relation", LINK),
                    Map.entry(DCAT + "keyword", PLAIN),
                    Map.entry(DCAT + "version", PLAIN),
                    Map.entry(DCAT + "distribution", NODE)),
            DCAT + "Distribution",
            Map.of(
                    DCT + "title", TEXT,
                    DCT + "description", TEXT,
                    DCT + "license", LINK,
                    DCAT + "accessURL", new Rule(true, "@id", "https?://.+"),
                    DCAT + "downloadURL", LINK,
                    DCAT + "mediaType",
                            new Rule(
                                    true,
                                    "@id",
                                    "http://www\\.iana\\.org/assignments/media-types/[a-z]+/[A-Za-z0-9.+-]+"),
                    DCAT + "byteSize", new Rule(false, XSD + "nonNegativeInteger", "\\d+"),
                    SPDX + "checksum", NODE),
            FOAF + "Agent",
            Map.of(FOAF + "name", new Rule(true, "@value", ".+")),
            SPDX + "Checksum",
            Map.of(
                    SPDX + "algorithm", new Rule(true, "@id", SPDX + "checksumAlgorithm_[a-z0-9]+"),
                    SPDX + "checksumValue", new Rule(true, XSD + "hexBinary", "[0-9a-f]{64}")),
            HYDRA + "PartialCollectionView",
            Map.of(HYDRA + "first", LINK, HYDRA + "next", LINK));

    private CatalogueShapes() {}

    /**
     * What the values of a property are.
     *
     * @param form {@code node}, {@code @id}, {@code @value}, {@code @language} or the datatype of a literal
     */
    private record Rule(boolean needed, String form, String pattern) {

        boolean fits(JsonObject value) {
            return switch (form) {
                case "@id" -> matches(value, "@id");
                case "@value" -> matches(value, "@value");
                case "@language" -> value.containsKey("@language") && matches(value, "@value");
                default -> form.equals(value.getString("@type", null)) && matches(value, "@value");
            };
        }

        private boolean matches(JsonObject value, String key) {
            return Pattern.matches(pattern, value.getString(key, ""));
        }
    }

    /** Everything that is wrong in a node and in those within it. */
    static List<String> faults(JsonObject node) {
        List<String> faults = new ArrayList<>();
        check(node, faults);
        return faults;
    }

    private static void check(JsonObject node, List<String> faults) {
        @Nullable String type = node.containsKey("@type") ? node.getJsonArray("@type").getString(0) : null;
        Map<String, Rule> shape = SHAPES.get(Objects.requireNonNullElse(type, ""));
        if (shape == null) {
            faults.add("no shape for the type " + type);
            return;
        }
        shape.forEach((property, rule) -> {
            if (rule.needed() && !node.containsKey(property)) {
                faults.add(type + " lacks " + property);
            }
        });
        node.forEach((property, values) -> {
            if (!Set.of("@id", "@type").contains(property)) {
                check(type + " " + property, shape.get(property), values.asJsonArray(), faults);
            }
        });
    }

    private static void check(String place, @Nullable Rule rule, JsonArray values, List<String> faults) {
        if (rule == null) {
            faults.add(place + " is no property of it");
            return;
        }
        for (JsonValue value : values) {
            if (rule.form().equals("node")) {
                check(value.asJsonObject(), faults);
            } else if (!rule.fits(value.asJsonObject())) {
                faults.add(place + " cannot be " + value);
            }
        }
    }
}
