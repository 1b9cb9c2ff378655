package org.iom.iml.instruments.provision.akn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class AknDocumentTest {

    private static final String WHOLE = AknTextTest.body("""
            <part eId='part_1'><num>Part I</num><heading>Scope</heading>
              <article eId='art_1'><num>1</num><heading>Who &amp; what</heading>
                <paragraph eId='art_1__para_1'><num>1.</num><intro><p>As to:</p></intro>
                  <point eId='art_1__para_1__point_a'><num>(a)</num><content><p>one;</p><p>two.</p></content></point>
                  <wrapUp eId='art_1__para_1__wrapup'><p>in all cases.</p></wrapUp>
                </paragraph>
              </article>
              <hcontainer name='objective' eId='objective_1'><heading>Data</heading></hcontainer>
            </part>""")
            .replace("<body>", "<preamble><p>Considering,</p></preamble><body>")
            .replace("</body>", """
            </body><conclusions><p>Done at Geneva.</p></conclusions><attachments><attachment eId='annex_1'>
            <heading>Annex</heading><doc name='annex'><meta/><mainBody><p>Of forms.</p>
            <article eId='art_1'><content><p>x</p></content></article></mainBody></doc></attachment></attachments>""");

    @Test
    void whatIsWrittenIsReadAgainAsItWas() {
        List<ProvisionText> read = inOrder(AknTextTest.texts(WHOLE));

        assertThat(inOrder(AknTextTest.texts(written(read, "en")))).isEqualTo(read);
        assertThat(read).hasSize(10);
    }

    @Test
    void publishedTextsSurviveTheRoundTrip() throws IOException {
        for (String name :
                List.of("us_Act_2011-11-29.xml", "it_senato_ddl_2013.xml", "01-bill.xml", "04-act-final.xml")) {
            Path file = SharedData.folder("legislation/akoma-ntoso").resolve(name);
            List<ProvisionText> read = inOrder(AknTextTest.texts(Files.readString(file)));
            String language = name.startsWith("it") ? "it" : "en";

            assertThat(inOrder(AknTextTest.texts(written(read, language))))
                    .as(name)
                    .isEqualTo(read);
        }
    }

    @Test
    void whatIsWrittenIsValid() throws IOException, SAXException {
        Path folder = SharedData.folder("legislation/akoma-ntoso");
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        Schema schema = factory.newSchema(new StreamSource[] {
            new StreamSource(folder.resolve("xml.xsd").toFile()),
            new StreamSource(folder.resolve("akomantoso30.xsd").toFile())
        });
        List<String> texts = List.of(
                WHOLE,
                Files.readString(folder.resolve("us_Act_2011-11-29.xml")),
                Files.readString(folder.resolve("it_senato_ddl_2013.xml")));
        for (String text : texts) {
            List<ProvisionText> read = AknTextTest.texts(text);
            String language = read.stream()
                    .flatMap(one -> one.texts().keySet().stream())
                    .findFirst()
                    .orElseThrow();
            // the published schema is that of a working draft, whose namespace ends in its number
            String written =
                    written(inOrder(read), language).replace(AknNames.NAMESPACE + "\"", AknNames.NAMESPACE + "/WD17\"");

            assertThatNoException()
                    .isThrownBy(() -> schema.newValidator().validate(new StreamSource(new StringReader(written))));
        }
    }

    private static List<ProvisionText> inOrder(List<ProvisionText> read) {
        Comparator<ProvisionText> order = (one, other) -> {
            for (int i = 0; i < Math.min(one.path().size(), other.path().size()); i++) {
                int step = Integer.compare(one.path().get(i), other.path().get(i));
                if (step != 0) {
                    return step;
                }
            }
            return Integer.compare(one.path().size(), other.path().size());
        };
        return read.stream().sorted(order).toList();
    }

    private static String written(List<ProvisionText> texts, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AknIdentity identity = new AknIdentity(
                "ATLANTIS",
                "multilateral-treaty",
                "Treaty of \"Atlantis\" & others",
                LocalDate.of(1990, 12, 18),
                language);
        AknDocument.write(identity, texts, out);
        return Objects.requireNonNull(out.toString(UTF_8));
    }
}
