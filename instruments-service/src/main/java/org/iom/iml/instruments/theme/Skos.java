package org.iom.iml.instruments.theme;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.instruments.theme.ThemeFacts.Mapping;

/** The thesaurus as a concept scheme of SKOS (W3C Recommendation, 18 August 2009), in Turtle and in JSON-LD. */
final class Skos {

    static final String TURTLE = "text/turtle";
    static final String JSON_LD = "application/ld+json";

    private static final String SCHEME = "https://iml.iom.int/themes";
    private static final String VOCABULARIES = "https://iml.iom.int/vocabularies/";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final Map<String, String> TITLES = Map.of(
            "en", "Thesaurus of international migration law",
            "fr", "Thésaurus du droit international de la migration",
            "es", "Tesauro de derecho internacional sobre migración");

    private final Thesaurus thesaurus;

    Skos(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /** A text with its language. */
    private record Literal(String language, String text) {}

    /** Returns the thesaurus in a subset of Turtle: one statement a line, literals always with their language. */
    String turtle() {
        StringBuilder out = new StringBuilder("@prefix skos: <" + SKOS + "> .\n");
        subject(out, SCHEME, "skos:ConceptScheme", scheme());
        thesaurus.themes().forEach(theme -> subject(out, uri(theme.code()), "skos:Concept", properties(theme)));
        others().forEach((uri, label) ->
                subject(out, uri, "skos:Concept", Map.of("skos:prefLabel", List.of(new Literal("en", label)))));
        return out.toString();
    }

    String jsonLd() {
        List<Map<String, Object>> graph = new ArrayList<>();
        graph.add(node(SCHEME, "skos:ConceptScheme", scheme()));
        thesaurus.themes().forEach(theme -> graph.add(node(uri(theme.code()), "skos:Concept", properties(theme))));
        others().forEach((uri, label) ->
                graph.add(node(uri, "skos:Concept", Map.of("skos:prefLabel", List.of(new Literal("en", label))))));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", Map.of("skos", SKOS));
        document.put("@graph", graph);
        try {
            return StoredJson.mapper().writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the permanent identifier of a theme. */
    static String uri(String code) {
        return SCHEME + '/' + code;
    }

    private Map<String, List<?>> scheme() {
        Map<String, List<?>> properties = new LinkedHashMap<>();
        properties.put("skos:prefLabel", literals(TITLES));
        properties.put(
                "skos:hasTopConcept",
                uris(thesaurus.themes().stream()
                        .filter(theme -> theme.broader().isEmpty())
                        .map(ThemeFacts::code)
                        .toList()));
        return properties;
    }

    private Map<String, List<?>> properties(ThemeFacts theme) {
        Map<String, List<?>> properties = new LinkedHashMap<>();
        properties.put("skos:inScheme", List.of(SCHEME));
        properties.put("skos:topConceptOf", theme.broader().isEmpty() ? List.of(SCHEME) : List.of());
        properties.put("skos:prefLabel", literals(theme.names()));
        properties.put(
                "skos:altLabel",
                new TreeMap<>(theme.alternatives())
                        .entrySet().stream()
                                .flatMap(entry ->
                                        entry.getValue().stream().map(text -> new Literal(entry.getKey(), text)))
                                .toList());
        properties.put("skos:scopeNote", literals(theme.notes()));
        properties.put("skos:broader", uris(theme.broader()));
        properties.put("skos:narrower", uris(thesaurus.narrower(theme.code())));
        properties.put("skos:related", uris(thesaurus.related(theme.code())));
        for (MappingRelation relation : MappingRelation.values()) {
            properties.put(
                    "skos:" + relation.code(),
                    theme.mappings().stream()
                            .filter(mapping -> mapping.relation() == relation)
                            .map(Skos::uri)
                            .toList());
        }
        return properties;
    }

    /** Returns the concepts of vocabularies that do not assign web addresses, under an address of our own. */
    private Map<String, String> others() {
        Map<String, String> found = new TreeMap<>();
        thesaurus.themes().stream()
                .flatMap(theme -> theme.mappings().stream())
                .forEach(mapping -> found.put(uri(mapping), mapping.value()));
        return found;
    }

    private static String uri(Mapping mapping) {
        return VOCABULARIES
                + mapping.scheme()
                + '/'
                + URLEncoder.encode(mapping.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static List<String> uris(Collection<String> codes) {
        return codes.stream().map(Skos::uri).toList();
    }

    private static List<Literal> literals(Map<String, String> texts) {
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .map(entry -> new Literal(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static void subject(StringBuilder out, String uri, String type, Map<String, ? extends List<?>> properties) {
        out.append("\n<").append(uri).append("> a ").append(type);
        properties.forEach((property, values) -> {
            if (!values.isEmpty()) {
                out.append(" ;\n  ")
                        .append(property)
                        .append(' ')
                        .append(values.stream().map(Skos::term).collect(joining(", ")));
            }
        });
        out.append(" .\n");
    }

    private static String term(Object value) {
        return value instanceof Literal literal
                ? '"' + escaped(literal.text()) + "\"@" + literal.language()
                : "<" + value + ">";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static Map<String, Object> node(String uri, String type, Map<String, ? extends List<?>> properties) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", uri);
        node.put("@type", type);
        properties.forEach((property, values) -> {
            if (!values.isEmpty()) {
                node.put(property, values.stream().map(Skos::member).toList());
            }
        });
        return node;
    }

    private static Map<String, String> member(Object value) {
        return value instanceof Literal literal
                ? Map.of("@language", literal.language(), "@value", literal.text())
                : Map.of("@id", value.toString());
    }
}
