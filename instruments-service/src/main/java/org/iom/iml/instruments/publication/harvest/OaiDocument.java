package org.iom.iml.instruments.publication.harvest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.iom.iml.instruments.publication.ShownPublication;
import org.jspecify.annotations.Nullable;

/** The XML answer to one OAI-PMH request. */
final class OaiDocument {

    static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
    private static final String DOMAIN = "iml.iom.int";
    private static final String IDENTIFIER = "oai:" + DOMAIN + ":";

    private final Xml xml = new Xml();
    private final UnaryOperator<String> address;
    private final Instant now;

    /**
     * @param address returns the public address for a path
     */
    OaiDocument(UnaryOperator<String> address, Instant now) {
        this.address = address;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    static String identifier(Object id) {
        return IDENTIFIER + id;
    }

    /** Returns the id in an identifier; an empty string where it does not belong to this repository. */
    static String idIn(String identifier) {
        return identifier.startsWith(IDENTIFIER) ? identifier.substring(IDENTIFIER.length()) : "";
    }

    String of(OaiRequest request, Xml.Inside answer) {
        return document(request, () -> xml.element(request.verb().text(), answer));
    }

    String of(@Nullable OaiRequest request, OaiFailure failure) {
        return document(
                failure.isAboutTheRequest() ? null : request,
                () -> xml.element("error", failure.sentence(), "code", failure.code()));
    }

    private String document(@Nullable OaiRequest request, Xml.Inside answer) {
        return xml.element(
                        "OAI-PMH",
                        () -> {
                            xml.element("responseDate", now.toString());
                            xml.element("request", address.apply(OaiResource.PATH), attributes(request));
                            answer.write();
                        },
                        "xmlns",
                        NAMESPACE,
                        "xmlns:xsi",
                        INSTANCE,
                        "xsi:schemaLocation",
                        NAMESPACE + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd")
                .document();
    }

    private static @Nullable String[] attributes(@Nullable OaiRequest request) {
        return request == null
                ? new String[0]
                : Stream.concat(
                                Stream.of("verb", request.verb().text()),
                                request.arguments().entrySet().stream()
                                        .flatMap(each -> Stream.of(each.getKey(), each.getValue())))
                        .toArray(String[]::new);
    }

    void identity(Instant earliest, String email) {
        xml.element("repositoryName", "International migration law: publications")
                .element("baseURL", address.apply(OaiResource.PATH))
                .element("protocolVersion", "2.0")
                .element("adminEmail", email)
                .element("earliestDatestamp", earliest.toString())
                .element("deletedRecord", "persistent")
                .element("granularity", "YYYY-MM-DDThh:mm:ssZ")
                .element("description", this::identifierScheme);
    }

    private void identifierScheme() {
        String namespace = NAMESPACE + "oai-identifier";
        xml.element(
                "oai-identifier",
                () -> xml.element("scheme", "oai")
                        .element("repositoryIdentifier", DOMAIN)
                        .element("delimiter", ":")
                        .element("sampleIdentifier", identifier("01998f2a-5b70-7c31-9d2e-4f60a1b2c3d4")),
                "xmlns",
                namespace,
                "xsi:schemaLocation",
                namespace + " " + namespace + ".xsd");
    }

    void format() {
        xml.element(
                "metadataFormat",
                () -> xml.element("metadataPrefix", DublinCore.PREFIX)
                        .element("schema", DublinCore.SCHEMA)
                        .element("metadataNamespace", DublinCore.NAMESPACE));
    }

    void sets(Map<String, String> names) {
        names.forEach((spec, name) ->
                xml.element("set", () -> xml.element("setSpec", spec).element("setName", name)));
    }

    void headers(List<ShownPublication> publications) {
        publications.forEach(this::header);
    }

    void records(List<ShownPublication> publications) {
        publications.forEach(this::record);
    }

    void record(ShownPublication shown) {
        ShownPublication.Reading reading = shown.reading();
        xml.element("record", () -> {
            header(shown);
            if (reading != null) {
                xml.element("metadata", () -> DublinCore.write(xml, shown, reading, address));
            }
        });
    }

    private void header(ShownPublication shown) {
        xml.element(
                "header",
                () -> {
                    xml.element("identifier", identifier(shown.id()));
                    xml.element(
                            "datestamp",
                            Objects.requireNonNull(shown.announcedAt()).toString());
                    shown.sets().forEach(set -> xml.element("setSpec", set));
                },
                "status",
                shown.reading() == null ? "deleted" : null);
    }

    /** Writes the token for the next page; an empty one ends a list of several pages. */
    void resume(@Nullable String token) {
        xml.element("resumptionToken", token == null ? "" : token);
    }
}
