package org.iom.iml.instruments.provision.akn;

import java.time.LocalDate;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.iom.iml.instruments.instrument.InstrumentFacts;

/** The identification of an Akoma Ntoso document: work, expression and manifestation. */
public record AknIdentity(String code, String kind, String title, LocalDate date, String language) {

    /** The component that denotes the main document. */
    static final String MAIN = "!main";

    private static final String SUITE = "iml";

    public static AknIdentity of(InstrumentFacts facts, LocalDate today, String language) {
        return new AknIdentity(
                facts.code(),
                facts.kind().code(),
                facts.titles().getOrDefault(language, facts.titles().getOrDefault("en", facts.code())),
                facts.milestones().adoptedOn() == null
                        ? today
                        : facts.milestones().adoptedOn(),
                language);
    }

    void writeMeta(XMLStreamWriter xml, String part) throws XMLStreamException {
        String work = "/akn/un/act/" + date + "/" + code;
        String expression = work + "/" + AknNames.written(language) + "@";
        xml.writeStartElement("meta");
        xml.writeStartElement("identification");
        xml.writeAttribute("source", "#" + SUITE);
        level(xml, "FRBRWork", work, part, Map.of("FRBRcountry", "un"));
        level(xml, "FRBRExpression", expression, part, Map.of("FRBRlanguage", AknNames.written(language)));
        level(xml, "FRBRManifestation", expression + ".xml", part, Map.of());
        xml.writeEndElement();
        if (part.equals(MAIN)) {
            writeReferences(xml);
        }
        xml.writeEndElement();
    }

    /** Writes the references, only once in a file since ids must be unique. */
    private static void writeReferences(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("references");
        xml.writeAttribute("source", "#" + SUITE);
        xml.writeEmptyElement("TLCOrganization");
        xml.writeAttribute("eId", SUITE);
        xml.writeAttribute("href", "/ontology/organization/un/iom");
        xml.writeAttribute("showAs", "International Organization for Migration");
        xml.writeEndElement();
    }

    private void level(XMLStreamWriter xml, String name, String uri, String part, Map<String, String> own)
            throws XMLStreamException {
        xml.writeStartElement(name);
        value(xml, "FRBRthis", "value", uri + "/" + part);
        value(xml, "FRBRuri", "value", uri);
        if (name.equals("FRBRWork")) {
            xml.writeEmptyElement("FRBRalias");
            xml.writeAttribute("value", title);
            xml.writeAttribute("name", "title");
        }
        xml.writeEmptyElement("FRBRdate");
        xml.writeAttribute("date", date.toString());
        xml.writeAttribute("name", "adoption");
        value(xml, "FRBRauthor", "href", "#" + SUITE);
        for (Map.Entry<String, String> property : own.entrySet()) {
            value(
                    xml,
                    property.getKey(),
                    property.getKey().equals("FRBRlanguage") ? "language" : "value",
                    property.getValue());
        }
        xml.writeEndElement();
    }

    private static void value(XMLStreamWriter xml, String element, String attribute, String value)
            throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute(attribute, value);
    }
}
