package org.iom.iml.instruments.provision.akn;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.ProvisionTree;
import org.jspecify.annotations.Nullable;

/** The writer of an instrument's provisions in one language as Akoma Ntoso 3.0. */
public final class AknDocument {

    public static final String MEDIA_TYPE = "application/akn+xml";

    private final XMLStreamWriter xml;
    private final AknIdentity identity;

    private AknDocument(XMLStreamWriter xml, AknIdentity identity) {
        this.xml = xml;
        this.identity = identity;
    }

    public static void write(AknIdentity identity, List<ProvisionText> all, OutputStream out) {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("akomaNtoso");
            xml.writeDefaultNamespace(AknNames.NAMESPACE);
            new AknDocument(xml, identity).document("act", "body", ProvisionTree.of(all), null);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Writes a document with its body; the main document where {@code annex} is null. */
    private void document(String element, String body, List<ProvisionTree> parts, @Nullable ProvisionTree annex)
            throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("name", annex == null ? identity.kind() : AknNames.ANNEX);
        identity.writeMeta(
                xml, annex == null ? AknIdentity.MAIN : "!" + annex.text().eId());
        for (String name : List.of("coverPage", "preface", "preamble")) {
            containers(name, parts);
        }
        xml.writeStartElement(body);
        if (annex != null) {
            lines(text(annex));
        }
        for (ProvisionTree part : parts) {
            if (isCrossHeading(part)) {
                crossHeading(part.text());
            } else if (!isContainer(part) && !(annex == null && part.is(AknNames.ANNEX))) {
                hierarchy(part);
            }
        }
        xml.writeEndElement();
        containers(AknNames.AFTER_BODY, parts);
        if (annex == null) {
            annexes(parts);
        }
        xml.writeEndElement();
    }

    private void annexes(List<ProvisionTree> parts) throws XMLStreamException {
        List<ProvisionTree> annexes =
                parts.stream().filter(part -> part.is(AknNames.ANNEX)).toList();
        if (annexes.isEmpty()) {
            return;
        }
        xml.writeStartElement("attachments");
        for (ProvisionTree annex : annexes) {
            xml.writeStartElement("attachment");
            xml.writeAttribute("eId", annex.text().eId());
            numberAndHeading(annex.text());
            document("doc", "mainBody", annex.parts(), annex);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** Reports whether the part is running text without parts; one with parts is written within the hierarchy. */
    private boolean isContainer(ProvisionTree part) {
        return (AknNames.BEFORE_BODY.contains(part.text().kind()) || part.is(AknNames.AFTER_BODY))
                && part.parts().isEmpty();
    }

    private static boolean isCrossHeading(ProvisionTree part) {
        ProvisionText text = part.text();
        return part.is(AknNames.CROSS_HEADING)
                && part.parts().isEmpty()
                && text.number() == null
                && text.texts().isEmpty();
    }

    private void crossHeading(ProvisionText text) throws XMLStreamException {
        inline(AknNames.CROSS_HEADING, text.eId(), headings(text).getOrDefault(identity.language(), ""));
    }

    private void containers(String name, List<ProvisionTree> parts) throws XMLStreamException {
        for (ProvisionTree part : parts) {
            if (part.is(name) && isContainer(part)) {
                xml.writeStartElement(name);
                xml.writeAttribute("eId", part.text().eId());
                lines(text(part));
                xml.writeEndElement();
            }
        }
    }

    private void hierarchy(ProvisionTree tree) throws XMLStreamException {
        ProvisionText text = tree.text();
        boolean isNamed = AknNames.HIERARCHY.contains(text.kind());
        xml.writeStartElement(isNamed ? text.kind() : "hcontainer");
        xml.writeAttribute("eId", text.eId());
        if (!isNamed) {
            xml.writeAttribute("name", text.kind());
        }
        numberAndHeading(text);
        String words = text(tree);
        if (!words.isEmpty()) {
            block(tree.parts().isEmpty() ? "content" : "intro", text.eId(), words);
        }
        for (int i = 0; i < tree.parts().size(); i++) {
            ProvisionTree part = tree.parts().get(i);
            boolean isLast = i == tree.parts().size() - 1;
            if (isCrossHeading(part)) {
                crossHeading(part.text());
            } else if (isLast && part.is(AknNames.WRAP_UP) && part.parts().isEmpty()) {
                xml.writeStartElement(AknNames.WRAP_UP);
                xml.writeAttribute("eId", part.text().eId());
                lines(text(part));
                xml.writeEndElement();
            } else {
                hierarchy(part);
            }
        }
        xml.writeEndElement();
    }

    private void numberAndHeading(ProvisionText text) throws XMLStreamException {
        inline("num", text.eId() + "__num", text.number());
        inline("heading", text.eId() + "__heading", headings(text).get(identity.language()));
    }

    private static Map<String, String> headings(ProvisionText text) {
        return text.headings() == null ? Map.of() : text.headings();
    }

    private void inline(String name, String eId, @Nullable String words) throws XMLStreamException {
        if (words != null) {
            xml.writeStartElement(name);
            xml.writeAttribute("eId", eId);
            xml.writeCharacters(words);
            xml.writeEndElement();
        }
    }

    private void block(String name, String above, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("eId", above + "__" + name);
        lines(words);
        xml.writeEndElement();
    }

    /** Writes a paragraph for each line, and an empty one where there is no text. */
    private void lines(String words) throws XMLStreamException {
        for (String line : words.split("\n", -1)) {
            xml.writeStartElement("p");
            xml.writeCharacters(line);
            xml.writeEndElement();
        }
    }

    private String text(ProvisionTree tree) {
        return tree.text().texts().getOrDefault(identity.language(), "");
    }
}
