package org.iom.iml.platform.imports;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An untrusted XML file, read as a stream: without a document type, so that nothing is expanded or fetched, and with
 * bounded token length and depth. Faults are reported for the file as a whole.
 */
public final class MarkupFile {

    private static final int MAX_DEPTH = 60;

    private final XMLStreamReader xml;
    private int depth;

    private MarkupFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    public static MarkupFile of(InputStream file) {
        return new MarkupFile(reader(file));
    }

    /** Returns the underlying reader of such a file, for callers that step through it themselves. */
    public static XMLStreamReader reader(InputStream file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        try {
            return factory.createXMLStreamReader(new BoundedMarkup(file));
        } catch (XMLStreamException broken) {
            throw notXml(broken);
        }
    }

    /** Moves to the next event and reports whether there was one. */
    public boolean advance() {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw new UnreadableFile(
                            "document-type-declared",
                            "A document type declaration is not read: send the text without it.");
                case XMLStreamConstants.START_ELEMENT -> deeper();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // text, comments and instructions
                }
            }
            return true;
        } catch (XMLStreamException broken) {
            throw notXml(broken);
        }
    }

    private void deeper() {
        if (++depth > MAX_DEPTH) {
            throw new UnreadableFile("too-deep", "Elements are read " + MAX_DEPTH + " levels deep.");
        }
    }

    public boolean isStart() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isEnd() {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    public boolean isText() {
        int event = xml.getEventType();
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Returns the number of open elements, not counting one that has just ended. */
    public int depth() {
        return depth;
    }

    public XMLStreamReader xml() {
        return xml;
    }

    public String name() {
        return xml.getLocalName();
    }

    public long line() {
        return xml.getLocation().getLineNumber();
    }

    /** Skips the element that has just begun. */
    public void skip() {
        int outside = depth - 1;
        while (depth > outside && advance()) {
            // passed over
        }
    }

    /** Returns the failure for a file that is not XML. */
    public static UnreadableFile notXml(XMLStreamException broken) {
        int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
        return new UnreadableFile("not-xml", "The file is not well-formed XML, line " + line + ".");
    }
}
