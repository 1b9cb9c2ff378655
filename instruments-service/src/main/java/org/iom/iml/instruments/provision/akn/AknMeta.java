package org.iom.iml.instruments.provision.akn;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The work, the language and the name of an Akoma Ntoso text, read from its metadata. */
final class AknMeta {

    private @Nullable String work;
    private @Nullable String language;
    private @Nullable String name;

    /** Reads the {@code meta} element that has just begun to its end. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        boolean inExpression = false;
        for (int depth = 1; depth > 0; ) {
            int happened = xml.next();
            if (happened == XMLStreamConstants.START_ELEMENT) {
                depth++;
                inExpression |= xml.getLocalName().equals("FRBRExpression");
                if (work == null && xml.getLocalName().equals("FRBRuri")) {
                    work = xml.getAttributeValue(null, "value");
                }
                if (inExpression && xml.getLocalName().equals("FRBRlanguage")) {
                    String written = xml.getAttributeValue(null, "language");
                    language = written == null ? null : AknNames.language(written);
                }
                if (inExpression && xml.getLocalName().equals("FRBRthis")) {
                    name = xml.getAttributeValue(null, "value");
                }
            } else if (happened == XMLStreamConstants.END_ELEMENT) {
                depth--;
                inExpression &= !xml.getLocalName().equals("FRBRExpression");
            }
        }
    }

    /** Returns the address of the work, which is the first that is written. */
    @Nullable String work() {
        return work;
    }

    @Nullable String language() {
        return language;
    }

    @Nullable String name() {
        return name;
    }
}
