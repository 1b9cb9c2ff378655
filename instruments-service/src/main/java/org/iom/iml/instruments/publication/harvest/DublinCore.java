package org.iom.iml.instruments.publication.harvest;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.iom.iml.instruments.publication.AttachedFile;
import org.iom.iml.instruments.publication.Norm;
import org.iom.iml.instruments.publication.PublicationContent;
import org.iom.iml.instruments.publication.ShownPublication;

/** The writer of a publication as the fifteen Dublin Core elements, in the order that {@code oai_dc} requires. */
final class DublinCore {

    static final String PREFIX = "oai_dc";
    static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

    private DublinCore() {}

    /**
     * @param address returns the public address for a path
     */
    static void write(
            Xml xml, ShownPublication shown, ShownPublication.Reading reading, UnaryOperator<String> address) {
        xml.element(
                "oai_dc:dc",
                () -> elements(xml, shown, reading, address),
                "xmlns:oai_dc",
                NAMESPACE,
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:xsi",
                OaiDocument.INSTANCE,
                "xsi:schemaLocation",
                NAMESPACE + " " + SCHEMA);
    }

    private static void elements(
            Xml xml, ShownPublication shown, ShownPublication.Reading reading, UnaryOperator<String> address) {
        PublicationContent content = reading.content();
        byLanguage(xml, "dc:title", content.titles());
        content.authors().forEach(author -> xml.element("dc:creator", author));
        content.themes().forEach(theme -> xml.element("dc:subject", theme));
        byLanguage(xml, "dc:description", content.abstracts());
        xml.element("dc:publisher", content.publisher());
        if (content.issuedOn() != null) {
            xml.element("dc:date", content.issuedOn().toString());
        }
        String type = content.kind().names().getOrDefault("en", content.kind().code());
        xml.element("dc:type", type, "xml:lang", "en");
        reading.files().stream()
                .map(AttachedFile::mediaType)
                .distinct()
                .forEach(format -> xml.element("dc:format", format));
        xml.element("dc:identifier", address.apply("/v1/publications/" + shown.id()));
        content.identifiers().forEach(identifier -> xml.element("dc:identifier", identifier.asUri()));
        content.languages().forEach(language -> xml.element("dc:language", language));
        content.norms().forEach(norm -> xml.element("dc:relation", address.apply(path(norm))));
        if (content.licenceAddress() != null) {
            xml.element("dc:rights", content.licenceAddress());
        }
    }

    private static void byLanguage(Xml xml, String element, Map<String, String> texts) {
        new TreeMap<>(texts).forEach((language, text) -> xml.element(element, text, "xml:lang", language));
    }

    static String path(Norm norm) {
        String instrument = "/v1/instruments/" + norm.instrument();
        return norm.eId() == null ? instrument : instrument + "/provisions/" + norm.eId();
    }
}
