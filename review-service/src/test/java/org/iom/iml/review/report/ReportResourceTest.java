package org.iom.iml.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.review.SomeReview;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ReportResourceTest {

    private static final Map<String, List<String>> HEADINGS = Map.of(
            "en", List.of("Summary", "Findings", "Standards", "Recommendations", "Annexes", "Links"),
            "fr", List.of("Résumé", "Constats", "Normes", "Recommandations", "Annexes", "Liens"),
            "es", List.of("Resumen", "Constataciones", "Normas", "Recomendaciones", "Anexos", "Enlaces"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void thePdfIsTaggedAndReadInOrder(String language) throws IOException {
        byte[] file = SomeReport.of(Desk.unit(), SomeReport.written("KEN"), ReportForm.PDF, language);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentInformation().getTitle()).contains("Migration Bill");
            assertThat(document.getDocumentCatalog()
                            .getMetadata()
                            .createInputStream()
                            .readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .contains("pdfuaid");
            assertThat(tags(document.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("H1", "H2", "Table", "TH", "TD", "Link");
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
            PDFTextStripper reader = new PDFTextStripper();
            String text = reader.getText(document);
            assertThat(text).containsSubsequence(headings(language));
            assertThat(text).contains("Ministry <of> Interior", "Amend section 34 & limit detention.");
            for (String quote : SomeReport.QUOTES) {
                assertThat(text.replaceAll("\\s+", " ")).contains(quote);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void anotherReaderOpensTheDocumentForWord(String language) throws IOException {
        byte[] file = SomeReport.of(Desk.unit(), SomeReport.written("KEN"), ReportForm.WORD, language);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).containsSubsequence(headings(language));
            assertThat(text.getText()).contains("Ministry <of> Interior").contains(SomeReport.QUOTES);
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactlyElementsOf(headings(language).subList(0, 5));
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().equals(SomeReport.QUOTES.getFirst()))
                    .allSatisfy(paragraph -> {
                        assertThat(paragraph.getCTP().getPPr().isSetBidi()).isTrue();
                        assertThat(paragraph.getCTP().getRArray(0).xmlText()).contains("w:rtl", "w:bidi=\"ar\"");
                    })
                    .hasSize(1);
            assertThat(document.getTables()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(document.getTables().get(2).getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void thePageSaysInWhichDirectionAQuotationIsRead() {
        String page = new String(
                SomeReport.of(Desk.unit(), SomeReport.written("KEN"), ReportForm.PAGE, "fr"), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("<html lang=\"fr\">", "<h2 id=\"findings\">Constats</h2>", "Ministry &lt;of&gt; Interior")
                .contains("<blockquote class=\"rtl\" dir=\"rtl\" lang=\"ar\">" + SomeReport.QUOTES.getFirst())
                .contains("dir=\"ltr\" lang=\"ar\">" + SomeReport.QUOTES.get(1))
                .doesNotContain("<bookmark");
    }

    @ParameterizedTest
    @EnumSource(ReportForm.class)
    void theSameDataMakeTheSameBytes(ReportForm form) {
        String path = SomeReport.written("KEN");
        byte[] once = SomeReport.of(Desk.unit(), path, form, "es");
        assertThat(SomeReport.of(Desk.unit(), path, form, "es")).isEqualTo(once);
        String tag = Desk.unit()
                .request()
                .accept(form.type().toString())
                .header("Accept-Language", "es")
                .get(path + "/report")
                .header("ETag");
        Desk.unit()
                .request()
                .accept(form.type().toString())
                .header("Accept-Language", "es")
                .header("If-None-Match", tag)
                .get(path + "/report")
                .then()
                .statusCode(304);
        Desk.unit()
                .create(path + "/findings", SomeReview.finding().replace("Detention", "Custody"))
                .then()
                .statusCode(201);
        assertThat(SomeReport.of(Desk.unit(), path, form, "es")).isNotEqualTo(once);
    }

    @Test
    void theDraftIsTheUnitsTheDeliveredTheMissionsThePublishedEverybodys() {
        String path = SomeReport.written("KEN");
        Desk.unit()
                .get(path + "/report")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Language", equalTo("en"))
                .header("Content-Disposition", containsString(".pdf"))
                .header("ETag", notNullValue());
        Desk.mission("KEN").get(path + "/report").then().statusCode(404);
        strangersSeeNothing(path);

        SomeReview.PEER
                .step(SomeReview.finalized(path), "delivery", "{}")
                .then()
                .statusCode(200);
        Desk.mission("KEN").get(path + "/report").then().statusCode(200);
        strangersSeeNothing(path);

        Desk.unit()
                .step(
                        path,
                        "publication",
                        SomeReview.consent(LocalDate.now(ZoneOffset.UTC).toString()))
                .then()
                .statusCode(200);
        Desk.nobody()
                .get(path + "/report", "text/html")
                .then()
                .statusCode(200)
                .body(containsString("Amend section 34"));
        Desk.mission("UGA").get(path + "/report").then().statusCode(200);
    }

    @Test
    void whatIsDeliveredDoesNotChangeWithWhatTheRegistryLearnsLater() {
        String path = SomeReport.written("MUS");
        byte[] draft = SomeReport.of(Desk.unit(), path, ReportForm.PAGE, "en");
        bind("2019-01-01", 1);
        Facts.eventually(() -> assertThat(SomeReport.of(Desk.unit(), path, ReportForm.PAGE, "en"))
                .isNotEqualTo(draft)
                .asString(StandardCharsets.UTF_8)
                .contains("1 January 2019"));

        SomeReview.PEER
                .step(SomeReview.finalized(path), "delivery", "{}")
                .then()
                .statusCode(200);
        byte[] delivered = SomeReport.of(Desk.unit(), path, ReportForm.PAGE, "en");
        bind("2018-02-02", 2);
        Facts.eventually(() -> Desk.unit()
                .get(path + "/standards")
                .then()
                .body("items.find { it.instrument == 'ICRMW' }.since", equalTo("2018-02-02")));

        assertThat(SomeReport.of(Desk.unit(), path, ReportForm.PAGE, "en")).isEqualTo(delivered);
    }

    private static void bind(String since, int version) {
        Facts.tell(
                new ParticipationChanged(
                        "MUS",
                        "ICRMW",
                        List.of(
                                new StatusInterval(
                                        "party", LocalDate.parse(since), LocalDate.parse("2020-01-01"), null),
                                new StatusInterval("party", LocalDate.parse("2020-01-01"), null, true))),
                version);
    }

    private static void strangersSeeNothing(String path) {
        String nothing = "/v1/reviews/" + UUID.randomUUID();
        for (Desk stranger : List.of(Desk.nobody(), Desk.mission("UGA"), Desk.partner("IIHL"))) {
            for (ReportForm form : ReportForm.values()) {
                String type = form.type().toString();
                stranger.get(path + "/report", type).then().statusCode(404);
                assertThat(stranger.get(path + "/report", type).path("title").toString())
                        .isEqualTo(stranger.get(nothing + "/report", type)
                                .path("title")
                                .toString());
            }
        }
    }

    @Test
    void ofASummaryOthersReadTheSummaryOnly() {
        String path = SomeReview.delivered("KEN");
        Desk.unit()
                .step(path, "consent", """
                        {"givenBy":"Department for Immigration","givenOn":"%s","scope":"summary"}""".formatted(LocalDate.now(ZoneOffset.UTC)))
                .then()
                .statusCode(200);
        Desk.unit()
                .step(path, "publication", "{\"summary\":\"In short.\"}")
                .then()
                .statusCode(200);
        String page = Desk.nobody()
                .get(path + "/report", "text/html")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("In short.").doesNotContain("Bill", "Detention", "Department", "ICRMW", "ection 34");
        assertThat(Desk.mission("KEN").get(path + "/report", "text/html").asString())
                .contains("Bill", "Section 34, paragraph 1", "In short.");
    }

    @Test
    void whatCommentsTheAuthoritiesMadeIsNeverPublished() {
        String path = SomeReview.withAFinding("KEN");
        SomeReview.PEER.step(path, "peer-review", "").then().statusCode(200);
        SomeReview.agreed(path);
        SomeReview.PEER.step(path, "draft", "").then().statusCode(200);
        SomeReview.PEER.step(path, "comments", """
                        {"authority":"Ministry","comments":[{"text":"We shall think about it."}]}""").then().statusCode(200);
        for (String step : List.of("finalization", "delivery")) {
            SomeReview.PEER.step(path, step, "").then().statusCode(200);
        }
        Desk.unit()
                .step(
                        path,
                        "publication",
                        SomeReview.consent(LocalDate.now(ZoneOffset.UTC).toString()))
                .then()
                .statusCode(200);
        assertThat(Desk.mission("KEN").get(path + "/report", "text/html").asString())
                .contains("We shall think about it.");
        assertThat(Desk.nobody().get(path + "/report", "text/html").asString())
                .contains("Section 34, paragraph 1", "Convention, article 16, paragraph 4")
                .doesNotContain("We shall think about it.");
    }

    @Test
    void whatIsNoFormOfItIsNotAcceptable() {
        Desk.unit()
                .get(SomeReview.withAFinding("KEN") + "/report", "image/png")
                .then()
                .statusCode(406);
    }

    private static List<String> headings(String language) {
        return Objects.requireNonNull(HEADINGS.get(language));
    }

    private static List<String> tags(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> Stream.concat(Stream.of(kid.getStructureType()), tags(kid).stream()))
                .toList();
    }
}
