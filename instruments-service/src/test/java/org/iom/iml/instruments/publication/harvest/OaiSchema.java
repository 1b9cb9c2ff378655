package org.iom.iml.instruments.publication.harvest;

import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Holds answers of the harvesting protocol against its schemas, which are written after the published standard. */
final class OaiSchema {

    private static final Schema SCHEMA = read();

    private OaiSchema() {}

    private static Schema read() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Stream.of("oai_dc.xsd", "oai-identifier.xsd", "OAI-PMH.xsd")
                            .map(name -> Objects.requireNonNull(OaiSchema.class.getResource("/harvest/" + name), name))
                            .map(url -> new StreamSource(url.toString()))
                            .toArray(Source[]::new));
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static void check(String answer) throws SAXException, IOException {
        SCHEMA.newValidator().validate(new StreamSource(new StringReader(answer)));
    }
}
