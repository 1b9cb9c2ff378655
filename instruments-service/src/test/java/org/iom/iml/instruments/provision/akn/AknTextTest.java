package org.iom.iml.instruments.provision.akn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class AknTextTest {

    private static final String META =
            "<meta><identification source='#x'><FRBRExpression><FRBRthis value='/akn/x/eng'/>"
                    + "<FRBRlanguage language='eng'/></FRBRExpression></identification></meta>";

    @Test
    void provisionsAreReadWithTheirOwnAddresses() {
        List<ProvisionText> read = texts(body("""
                <part eId='part_3'><num>Part III</num><heading>Human rights of all</heading>
                  <article eId='art_17'><num>Article 17</num>
                    <paragraph eId='art_17__para_2'><num>2.</num>
                      <content><p>Accused persons shall be   separated,</p><p>save in exceptional circumstances.</p></content>
                    </paragraph>
                  </article>
                </part>"""));

        assertThat(read).extracting(ProvisionText::eId).containsExactly("art_17__para_2", "art_17", "part_3");
        assertThat(read).extracting(ProvisionText::parent).containsExactly("art_17", "part_3", null);
        assertThat(read).extracting(ProvisionText::path).containsExactly(List.of(1, 1, 1), List.of(1, 1), List.of(1));
        assertThat(read.getFirst().texts())
                .isEqualTo(Map.of("en", "Accused persons shall be separated,\nsave in exceptional circumstances."));
        assertThat(read.getLast().headings()).isEqualTo(Map.of("en", "Human rights of all"));
    }

    @Test
    void addressesThatAreMissingFollowTheNamingConvention() {
        List<ProvisionText> read = texts(body("""
                <part><num>PART IV</num><chapter><num>Chapter II</num>
                  <article><num>Art. 40 bis</num><heading>Of <authorialNote><p>a note</p></authorialNote>returns</heading>
                    <paragraph><num>1)</num><intro><p>That is:</p></intro>
                      <point><num>(a)</num><content><p>first;</p></content></point>
                      <point><content><p>second.</p></content></point>
                      <wrapUp><p>in all cases.</p></wrapUp>
                    </paragraph>
                  </article></chapter></part>"""));

        assertThat(read)
                .extracting(ProvisionText::eId)
                .containsExactly(
                        "art_bis__para_1__point_a",
                        "art_bis__para_1__point_2",
                        "art_bis__para_1__wrapup",
                        "art_bis__para_1",
                        "art_bis",
                        "part_4__chapter_2".replace("chapter", "chp"),
                        "part_4");
        assertThat(read.get(4).headings()).isEqualTo(Map.of("en", "Of returns"));
    }

    @Test
    void anOldIdServesAsAddressAndOneThatCannotStandInAnAddressIsPutRight() {
        List<ProvisionText> read = texts(body("""
                <section id='sec1'><num>1</num><content><p>x</p></content></section>
                <section eId='sec 2/x'><num>2</num><content><p>x</p></content></section>"""));

        assertThat(read).extracting(ProvisionText::eId).containsExactly("sec1", "sec_2");
    }

    @Test
    void anAnnexHasAddressesOfItsOwn() {
        List<ProvisionText> read = texts("""
                <akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><act name='treaty'>%s
                <preamble><p>Considering,</p><p>Have agreed:</p></preamble>
                <body><article eId='art_2'><content><p>In the text.</p></content></article></body>
                <attachments><attachment><heading>Annex I</heading><doc name='annex'>%s<mainBody>
                  <p>Of recruitment.</p>
                  <article eId='art_2'><content><p>In the annex.</p></content></article>
                </mainBody></doc></attachment></attachments></act></akomaNtoso>""".formatted(META, META));

        assertThat(read)
                .extracting(ProvisionText::eId)
                .containsExactly("preamble", "art_2", "annex_3__art_2", "annex_3");
        assertThat(read.getLast().texts()).isEqualTo(Map.of("en", "Of recruitment."));
        assertThat(read.getFirst().headings()).isNull();
    }

    @Test
    void whatCannotBeTakenIsLeftOutWithLineAndReason() {
        List<ImportRow<ProvisionText>> rows = rows(body("""

                <article eId='art_1'><toc><tocItem href='#x' level='1'>Of persons</tocItem></toc><content><p>x</p></content></article>
                <other xmlns='urn:other'><p>y</p></other>"""));

        assertThat(rows)
                .filteredOn(row -> row.unreadable() != null)
                .extracting(row -> row.line() + " "
                        + Objects.requireNonNull(row.unreadable()).code())
                .containsExactly("2 element-not-taken", "3 element-not-known");
        assertThat(rows).filteredOn(row -> row.unreadable() == null).hasSize(1);
    }

    @Test
    void crossHeadingsAreKeptWhereTheyStand() {
        List<ImportRow<ProvisionText>> rows = rows(file("akn-crossheading.xml"));

        assertThat(rows).allMatch(row -> row.unreadable() == null);
        List<ProvisionText> read = rows.stream().map(ImportRow::value).toList();
        assertThat(read)
                .extracting(ProvisionText::eId)
                .containsExactly("chp_1__crossHeading_1", "chp_1__sec_1", "chp_1");
        assertThat(read.getFirst().kind()).isEqualTo("crossHeading");
        assertThat(read.getFirst().parent()).isEqualTo("chp_1");
        assertThat(read.getFirst().path()).isEqualTo(List.of(1, 1));
        assertThat(read.getFirst().headings()).isEqualTo(Map.of("en", "Licences"));
        assertThat(read.getLast().headings()).isEqualTo(Map.of("en", "Mills – Coastal and inland"));
    }

    @ParameterizedTest
    @CsvSource({"akn-language-fre.xml, fr", "akn-language-chi.xml, zh"})
    void aBibliographicCodeOfALanguageIsUnderstood(String file, String language) {
        assertThat(texts(file(file)))
                .singleElement()
                .satisfies(text -> assertThat(text.texts()).containsOnlyKeys(language));
    }

    private static String file(String name) {
        try {
            return Files.readString(SharedData.folder("cases").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;'>]>",
                "<!DOCTYPE a SYSTEM 'http://localhost:9/x.dtd'>"
            })
    void noEntityIsEverResolved(String declaration) {
        String file = declaration + body("<article><content><p>&e;&c;</p></content></article>");

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> texts(file))
                .extracting(UnreadableFile::code)
                .isEqualTo("document-type-declared");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body/></html>=not-akoma-ntoso",
                "<akomaNtoso><judgment/></akomaNtoso>=no-provisions",
                "<akomaNtoso><act><body><article>=not-xml",
                "<akomaNtoso><act><body><article/></body></act></akomaNtoso>=no-language",
                "no xml at all=not-xml"
            })
    void anotherFileIsRefusedAsAWhole(String fileAndReason) {
        int split = fileAndReason.lastIndexOf('=');

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> texts(fileAndReason.substring(0, split)))
                .extracting(UnreadableFile::code)
                .isEqualTo(fileAndReason.substring(split + 1));
    }

    @Test
    void elementsWithoutEndDoNotExhaustTheReader() {
        String deep = body("<article>" + "<point>".repeat(100_000));

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> texts(deep))
                .extracting(UnreadableFile::code)
                .isEqualTo("too-deep");
    }

    @Test
    void publishedActsAndBillsAreRead() throws IOException {
        Path folder = SharedData.folder("legislation/akoma-ntoso");

        List<ProvisionText> act = texts(Files.readString(folder.resolve("us_Act_2011-11-29.xml")));
        assertThat(act)
                .extracting(ProvisionText::kind)
                .contains("section", "point", "preface", "preamble", "conclusions");
        assertThat(act)
                .filteredOn(text -> text.eId().equals("sec_1"))
                .singleElement()
                .satisfies(text -> assertThat(text.headings()).isEqualTo(Map.of("en", "SHORT TITLE.")));
        List<ProvisionText> bill = texts(Files.readString(folder.resolve("it_senato_ddl_2013.xml")));
        assertThat(bill).filteredOn(text -> text.kind().equals("article")).hasSize(6);
        assertThat(bill).allSatisfy(text -> assertThat(text.texts().keySet()).isSubsetOf("it"));
        assertThat(bill).extracting(ProvisionText::kind).contains("annex");
        assertThat(texts(Files.readString(folder.resolve("01-bill.xml"))))
                .extracting(ProvisionText::eId)
                .containsExactly("preface", "sec_1", "sec_2", "sec_3");
    }

    public static String body(String provisions) {
        return "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><act name='treaty'>" + META
                + "<body>" + provisions + "</body></act></akomaNtoso>";
    }

    static List<ProvisionText> texts(String file) {
        List<ImportRow<ProvisionText>> rows = rows(file);
        return rows.stream()
                .filter(row -> row.unreadable() == null)
                .map(ImportRow::value)
                .toList();
    }

    static List<ImportRow<ProvisionText>> rows(String file) {
        InputStream in = new ByteArrayInputStream(file.getBytes(UTF_8));
        List<ImportRow<ProvisionText>> rows = new ArrayList<>();
        AknText.of(in, null).forEachRemaining(rows::add);
        return rows;
    }
}
