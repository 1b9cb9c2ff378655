package org.iom.iml.instruments.provision.akn;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.iom.iml.instruments.provision.edition.ProvisionText;

/** A reader of the running text of an element, without marginal content. */
final class AknWords {

    /** Inline elements; any other begins a new line. */
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "affectedDocument",
            "b",
            "change",
            "concept",
            "date",
            "decoration",
            "def",
            "del",
            "docCommittee",
            "docDate",
            "docIntroducer",
            "docJurisdiction",
            "docNumber",
            "docProponent",
            "docPurpose",
            "docStage",
            "docStatus",
            "docTitle",
            "docType",
            "docketNumber",
            "entity",
            "event",
            "fillIn",
            "i",
            "inline",
            "ins",
            "legislature",
            "location",
            "marker",
            "mmod",
            "mod",
            "mref",
            "noteRef",
            "num",
            "object",
            "omissis",
            "organization",
            "person",
            "placeholder",
            "process",
            "quantity",
            "quotedText",
            "ref",
            "relatedDocument",
            "remark",
            "rmod",
            "role",
            "rref",
            "session",
            "shortTitle",
            "signature",
            "span",
            "sub",
            "sup",
            "td",
            "term",
            "th",
            "time",
            "u");
    /** Elements followed by a space. */
    private static final Set<String> SPACED = Set.of("num", "td", "th");

    private static final String MARGIN = "authorialNote";

    private final XMLStreamReader xml;

    AknWords(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Returns the text of the element that has just begun, as one line. */
    String line() throws XMLStreamException {
        return ProvisionText.line(lines());
    }

    /** Returns the text of the element that has just begun, with a line for each block. */
    String lines() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals(MARGIN)) {
                        skip();
                    } else {
                        depth++;
                        broken(text, xml.getLocalName().equals("num"));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    broken(text, false);
                    if (SPACED.contains(xml.getLocalName())) {
                        text.append(' ');
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() <= ProvisionText.MAX_TEXT) {
                        text.append(xml.getText().replace('\n', ' ').replace('\r', ' '));
                    }
                }
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        return ProvisionText.plain(text.toString());
    }

    private void broken(StringBuilder text, boolean always) {
        if (always || !INLINE.contains(xml.getLocalName())) {
            text.append('\n');
        }
    }

    /** Skips the element that has just begun. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // passed over
                }
            }
        }
    }
}
