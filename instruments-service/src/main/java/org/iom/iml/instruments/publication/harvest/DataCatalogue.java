package org.iom.iml.instruments.publication.harvest;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.iom.iml.instruments.publication.AttachedFile;
import org.iom.iml.instruments.publication.PublicationContent;
import org.iom.iml.instruments.publication.ShownPublication;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.Page;
import org.jspecify.annotations.Nullable;

/** The registry and its publications as a data catalogue in JSON-LD, under DCAT-AP 3. */
final class DataCatalogue {

    static final String PATH = "/v1/catalogue";

    private static final String ORGANIZATION = "International Organization for Migration";
    private static final String PUBLISHER = "https://www.iom.int";
    private static final Map<String, Object> CONTEXT = context();

    /** The lists of the registry that form data sets, with their descriptions. */
    private static final Map<String, String> REGISTRY = inOrder(
            "instruments", "Instruments of international migration law",
            "parties", "Parties to instruments of international migration law",
            "themes", "Themes of international migration law");

    private static final Map<String, String> FORMS =
            inOrder("json", MediaType.APPLICATION_JSON, "csv", Exports.CSV, "xlsx", Exports.XLSX);

    private final UnaryOperator<String> address;
    private final String licence;

    /**
     * @param address returns the public address for a path
     * @param licence the web address of the licence of the registry's own data
     */
    DataCatalogue(UnaryOperator<String> address, String licence) {
        this.address = address;
        this.licence = licence;
    }

    private static Map<String, String> inOrder(String... namesAndValues) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return all;
    }

    /** Returns a page of the catalogue; the registry's own data sets are on the first. */
    Map<String, Object> page(Page<ShownPublication> publications, @Nullable String cursor) {
        List<Object> datasets = new ArrayList<>();
        if (cursor == null) {
            REGISTRY.forEach((list, title) -> datasets.add(registry(list, title)));
        }
        publications.items().forEach(shown -> datasets.add(dataset(shown, Objects.requireNonNull(shown.reading()))));
        Map<String, Object> catalogue = typed(address.apply(PATH), "dcat:Catalog");
        catalogue.put("@context", CONTEXT);
        catalogue.put("title", Map.of("en", "International migration law"));
        catalogue.put(
                "description",
                Map.of("en", "Instruments, who is party to them, and what is published on the norms they contain."));
        catalogue.put("publisher", publisher());
        catalogue.put("license", licence);
        catalogue.put("dataset", datasets);
        if (cursor != null || publications.nextCursor() != null) {
            catalogue.put("view", view(cursor, publications.nextCursor()));
        }
        return catalogue;
    }

    private Map<String, Object> view(@Nullable String cursor, @Nullable String next) {
        Map<String, Object> view = typed(page(cursor), "hydra:PartialCollectionView");
        view.put("first", address.apply(PATH));
        if (next != null) {
            view.put("next", page(next));
        }
        return view;
    }

    private String page(@Nullable String cursor) {
        return address.apply(PATH) + (cursor == null ? "#first" : "?cursor=" + cursor);
    }

    private static Map<String, Object> publisher() {
        Map<String, Object> publisher = typed(PUBLISHER, "foaf:Agent");
        publisher.put("name", Map.of("en", ORGANIZATION));
        return publisher;
    }

    private Map<String, Object> registry(String list, String title) {
        String place = address.apply("/v1/" + list);
        Map<String, Object> dataset = typed(place, "dcat:Dataset");
        dataset.put("title", Map.of("en", title));
        dataset.put("description", Map.of("en", title + ", each with the source of what is said of it."));
        dataset.put("publisher", publisher());
        dataset.put("license", licence);
        dataset.put(
                "distribution",
                FORMS.entrySet().stream()
                        .map(form -> distribution(place, form.getKey(), form.getValue()))
                        .toList());
        return dataset;
    }

    /** Describes one form of a data set; all forms share an address, and the request selects one. */
    private Map<String, Object> distribution(String place, String form, String mediaType) {
        Map<String, Object> distribution = typed(place + "#" + form, "dcat:Distribution");
        distribution.put("title", Map.of("en", "As " + form.toUpperCase(Locale.ROOT)));
        distribution.put("description", Map.of("en", "Ask for it with the header Accept: " + mediaType));
        distribution.put("accessURL", place);
        distribution.put("mediaType", mediaType(mediaType));
        distribution.put("license", licence);
        return distribution;
    }

    private Map<String, Object> dataset(ShownPublication shown, ShownPublication.Reading reading) {
        PublicationContent content = reading.content();
        Map<String, Object> dataset = typed(address.apply("/v1/publications/" + shown.id()), "dcat:Dataset");
        dataset.put("title", new TreeMap<>(content.titles()));
        dataset.put(
                "description", new TreeMap<>(content.abstracts().isEmpty() ? content.titles() : content.abstracts()));
        dataset.put(
                "publisher",
                content.publisher().equals(ORGANIZATION)
                        ? publisher()
                        : Map.of("@type", "foaf:Agent", "foaf:name", content.publisher()));
        dataset.put("identifier", OaiDocument.identifier(shown.id()));
        dataset.put("modified", Objects.requireNonNull(shown.announcedAt()).toString());
        if (content.issuedOn() != null) {
            dataset.put("issued", content.issuedOn().toString());
        }
        dataset.put("version", Integer.toString(reading.number()));
        dataset.put(
                "language",
                content.languages().stream()
                        .flatMap(tag -> language(tag).stream())
                        .toList());
        dataset.put("keyword", content.themes());
        dataset.put(
                "relation",
                content.norms().stream()
                        .map(norm -> address.apply(DublinCore.path(norm)))
                        .toList());
        dataset.put(
                "distribution",
                reading.files().stream()
                        .map(file -> distribution(shown, content, file))
                        .toList());
        return dataset;
    }

    private Map<String, Object> distribution(ShownPublication shown, PublicationContent content, AttachedFile file) {
        String place = address.apply("/v1/publications/" + shown.id() + "/files/" + file.id());
        Map<String, Object> distribution = typed(place, "dcat:Distribution");
        distribution.put("title", Map.of(Objects.requireNonNullElse(file.language(), "und"), file.name()));
        distribution.put("accessURL", place);
        distribution.put("downloadURL", place);
        distribution.put("mediaType", mediaType(file.mediaType()));
        distribution.put("byteSize", Long.toString(file.bytes()));
        Map<String, Object> checksum = new LinkedHashMap<>(Map.of("@type", "spdx:Checksum"));
        checksum.put("algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
        checksum.put("checksumValue", file.sha256());
        distribution.put("checksum", checksum);
        if (content.licenceAddress() != null) {
            distribution.put("license", content.licenceAddress());
        }
        return distribution;
    }

    private static String mediaType(String name) {
        return "http://www.iana.org/assignments/media-types/" + name;
    }

    /** Returns the language as an entry of the authority table that the profile prescribes, which uses ISO 639-3. */
    private static List<String> language(String tag) {
        try {
            String code = Locale.forLanguageTag(tag).getISO3Language();
            return List.of(
                    "http://publications.europa.eu/resource/authority/language/" + code.toUpperCase(Locale.ROOT));
        } catch (MissingResourceException unknown) {
            return List.of();
        }
    }

    private static Map<String, Object> typed(String id, String type) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", id);
        node.put("@type", type);
        return node;
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        Map.of(
                        "dcat", "http://www.w3.org/ns/dcat#",
                        "dct", "http://purl.org/dc/terms/",
                        "foaf", "http://xmlns.com/foaf/0.1/",
                        "hydra", "http://www.w3.org/ns/hydra/core#",
                        "spdx", "http://spdx.org/rdf/terms#",
                        "xsd", "http://www.w3.org/2001/XMLSchema#")
                .forEach(context::put);
        for (String text : List.of("title", "description")) {
            context.put(text, Map.of("@id", "dct:" + text, "@container", "@language"));
        }
        context.put("name", Map.of("@id", "foaf:name", "@container", "@language"));
        for (String link : List.of("publisher", "language", "relation", "license")) {
            context.put(link, Map.of("@id", "dct:" + link, "@type", "@id"));
        }
        for (String link : List.of("dataset", "distribution", "accessURL", "downloadURL", "mediaType")) {
            context.put(link, Map.of("@id", "dcat:" + link, "@type", "@id"));
        }
        context.put("identifier", "dct:identifier");
        context.put("keyword", "dcat:keyword");
        context.put("version", "dcat:version");
        context.put("issued", Map.of("@id", "dct:issued", "@type", "xsd:date"));
        context.put("modified", Map.of("@id", "dct:modified", "@type", "xsd:dateTime"));
        context.put("byteSize", Map.of("@id", "dcat:byteSize", "@type", "xsd:nonNegativeInteger"));
        context.put("checksum", "spdx:checksum");
        context.put("algorithm", Map.of("@id", "spdx:algorithm", "@type", "@id"));
        context.put("checksumValue", Map.of("@id", "spdx:checksumValue", "@type", "xsd:hexBinary"));
        for (String link : List.of("view", "first", "next")) {
            context.put(link, Map.of("@id", "hydra:" + link, "@type", "@id"));
        }
        return context;
    }
}
