package org.iom.iml.instruments.publication.harvest;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A writer of XML, element by element. */
final class Xml {

    /** Characters that XML 1.0 cannot represent (§2.2). */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\u0009\\u000a\\u000d\\u0020-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    Xml() {
        try {
            writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Content to be written inside an element. */
    @FunctionalInterface
    interface Inside {
        void write();
    }

    /** Writes an element; attribute names alternate with their values, and an attribute without a value is omitted. */
    Xml element(String name, Inside inside, @Nullable String... attributes) {
        try {
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                String value = attributes[i + 1];
                if (value != null) {
                    writer.writeAttribute(attributes[i], clean(value));
                }
            }
            inside.write();
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Xml element(String name, String content, @Nullable String... attributes) {
        return element(name, () -> characters(content), attributes);
    }

    private void characters(String content) {
        try {
            writer.writeCharacters(clean(content));
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String clean(String content) {
        return UNWRITABLE.matcher(content).replaceAll("\ufffd");
    }

    /** Returns the whole document. */
    String document() {
        try {
            writer.writeEndDocument();
            writer.flush();
            return text.toString();
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
