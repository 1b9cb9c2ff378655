package org.iom.iml.instruments.publication.harvest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.iom.iml.instruments.publication.Shelf.aNote;
import static org.iom.iml.instruments.publication.Shelf.drafted;
import static org.iom.iml.instruments.publication.Shelf.published;
import static org.iom.iml.instruments.publication.Shelf.withdraw;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@ServiceTest
class OaiResourceTest {

    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    @Test
    void theRepositorySaysWhatItIs() {
        Document identity = harvest("verb=Identify");

        assertThat(texts(identity, OAI, "protocolVersion")).containsExactly("2.0");
        assertThat(texts(identity, OAI, "deletedRecord")).containsExactly("persistent");
        assertThat(texts(identity, OAI, "granularity")).containsExactly("YYYY-MM-DDThh:mm:ssZ");
        assertThat(texts(identity, OAI, "baseURL")).singleElement().asString().endsWith("/v1/oai");
        assertThat(texts(identity, OAI, "adminEmail"))
                .singleElement()
                .asString()
                .contains("@");
        assertThat(texts(identity, OAI, "earliestDatestamp"))
                .singleElement()
                .asString()
                .matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
        assertThat(names(identity.getDocumentElement())).containsExactly("responseDate", "request", "Identify");
        assertThat(names((Element)
                        identity.getElementsByTagNameNS(OAI, "Identify").item(0)))
                .containsExactly(
                        "repositoryName",
                        "baseURL",
                        "protocolVersion",
                        "adminEmail",
                        "earliestDatestamp",
                        "deletedRecord",
                        "granularity",
                        "description");
    }

    @Test
    void aRecordIsGivenInDublinCore() {
        Map<String, Object> note = aNote("Fish & <chips> of migrant workers \u2014 a note");
        note.put("identifiers", List.of(Map.of("scheme", "doi", "value", "10.1234/note.7")));
        String id = published(note);
        Document record = harvest("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + OaiDocument.identifier(id));

        assertThat(texts(record, OAI, "identifier")).containsExactly("oai:iml.iom.int:" + id);
        assertThat(texts(record, OAI, "setSpec")).containsExactly("kind-information-note", "theme-detention");
        assertThat(texts(record, DC, "title"))
                .containsExactly(
                        "Fish & <chips> of migrant workers \u2014 a note", "Note sur la détention des migrants");
        assertThat(texts(record, DC, "identifier"))
                .anyMatch(each -> each.endsWith("/v1/publications/" + id))
                .contains("https://doi.org/10.1234/note.7");
        assertThat(texts(record, DC, "format")).containsExactly("application/pdf");
        assertThat(texts(record, DC, "relation"))
                .anyMatch(each -> each.endsWith("/instruments/ICRMW/provisions/art_17__para_2"));
        assertThat(texts(record, DC, "rights")).containsExactly("https://spdx.org/licenses/CC-BY-NC-ND-3.0-IGO");
        Element request =
                (Element) record.getElementsByTagNameNS(OAI, "request").item(0);
        assertThat(request.getAttribute("metadataPrefix")).isEqualTo("oai_dc");
        assertThat(request.getAttribute("verb")).isEqualTo("GetRecord");
    }

    @Test
    void everyRecordIsHarvestedOnceOverAnyNumberOfPages() {
        List<String> ids = IntStream.range(0, 8)
                .mapToObj(i -> {
                    Map<String, Object> note = aNote("Harvested " + i);
                    note.put("themes", List.of("elections"));
                    return "oai:iml.iom.int:" + published(note);
                })
                .toList();
        String draft = drafted(aNote("Not harvested"));

        for (String verb : List.of("ListRecords", "ListIdentifiers")) {
            List<String> seen = new ArrayList<>();
            String next = "metadataPrefix=oai_dc&set=theme-elections";
            int pages = 0;
            while (next != null) {
                Document page = harvest("verb=" + verb + "&" + next);
                seen.addAll(texts(page, OAI, "identifier"));
                List<String> token = texts(page, OAI, "resumptionToken");
                next = token.isEmpty() || token.getFirst().isEmpty() ? null : "resumptionToken=" + token.getFirst();
                assertThat(token)
                        .as("the last of several pages says that it is")
                        .hasSize(1);
                pages++;
            }
            assertThat(seen).containsExactlyElementsOf(ids).doesNotContain("oai:iml.iom.int:" + draft);
            assertThat(pages).isEqualTo(3);
        }
    }

    @Test
    void whatWasWithdrawnIsHarvestedAsDeletedInItsSets() {
        Map<String, Object> note = aNote("Harvested and withdrawn");
        note.put("themes", List.of("death-penalty"));
        String id = published(note);
        withdraw(id).then().statusCode(200);

        Document page = harvest("verb=ListRecords&metadataPrefix=oai_dc&set=theme-death-penalty");
        Element header = (Element) page.getElementsByTagNameNS(OAI, "header").item(0);
        assertThat(header.getAttribute("status")).isEqualTo("deleted");
        assertThat(texts(page, OAI, "identifier")).containsExactly("oai:iml.iom.int:" + id);
        assertThat(page.getElementsByTagNameNS(OAI, "metadata").getLength()).isZero();
        assertThat(texts(harvest("verb=ListSets"), OAI, "setSpec"))
                .contains("kind-information-note", "theme-death-penalty");
    }

    @Test
    void aPeriodHoldsBothOfItsEnds() {
        String id = published(aNote("Of one second"));
        String stamp = texts(record(id), OAI, "datestamp").getFirst();

        assertThat(identifiers("from=" + stamp + "&until=" + stamp)).contains("oai:iml.iom.int:" + id);
        assertThat(identifiers("from=" + stamp.substring(0, 10) + "&until=" + stamp.substring(0, 10)))
                .contains("oai:iml.iom.int:" + id);
        assertThat(error("verb=ListIdentifiers&metadataPrefix=oai_dc&until=1990-12-18"))
                .isEqualTo("noRecordsMatch");
        assertThat(error("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2999-01-01"))
                .isEqualTo("noRecordsMatch");
    }

    @ParameterizedTest
    @CsvSource({
        "badVerb, ''",
        "badVerb, verb=Harvest",
        "badVerb, verb=Identify&verb=Identify",
        "badArgument, verb=Identify&identifier=x",
        "badArgument, verb=Identify&colour=blue",
        "badArgument, verb=ListRecords",
        "badArgument, verb=GetRecord&metadataPrefix=oai_dc",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&set=a&set=b",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&set=a%20b",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=yesterday",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-02-01T00:00:00Z",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-01&until=2026-01-01",
        "badResumptionToken, verb=ListRecords&resumptionToken=nonsense",
        "badResumptionToken, verb=ListIdentifiers&resumptionToken=eyJjdXJzb3IiOiJ4In0",
        "badResumptionToken, verb=ListSets&resumptionToken=x",
        "cannotDisseminateFormat, verb=ListRecords&metadataPrefix=marc21",
        "idDoesNotExist, verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:iml.iom.int:nothing",
        "idDoesNotExist, verb=ListMetadataFormats&identifier=oai:elsewhere:1",
        "noRecordsMatch, verb=ListRecords&metadataPrefix=oai_dc&set=kind-novel"
    })
    void anErrorOfTheProtocolIsAnsweredInIt(String code, String query) {
        assertThat(error(query)).isEqualTo(code);
    }

    @Test
    void aRequestThatWasNotUnderstoodIsNotRepeated() {
        Document answer = harvest("verb=Identify&colour=blue");

        assertThat(answer.getElementsByTagNameNS(OAI, "request")
                        .item(0)
                        .getAttributes()
                        .getLength())
                .isZero();
    }

    @Test
    void aTokenOpensNothingButWhatItWasMadeFor() {
        for (int i = 0; i < 4; i++) {
            published(aNote("Behind a token " + i));
        }
        String token = texts(harvest("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01"), OAI, "resumptionToken")
                .getFirst();
        ResumptionToken forged = ResumptionToken.read(token);
        forged = new ResumptionToken(null, forged.until(), "kind-handbook", forged.cursor());

        assertThat(error("verb=ListRecords&resumptionToken=" + forged.write())).isEqualTo("badResumptionToken");
        assertThat(texts(harvest("verb=ListRecords&resumptionToken=" + token), OAI, "identifier"))
                .isNotEmpty();
    }

    @Test
    void draftsAreNoRecords() {
        String id = drafted(aNote("No record"));

        assertThat(error("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:iml.iom.int:" + id))
                .isEqualTo("idDoesNotExist");
        assertThat(error("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:iml.iom.int:" + UUID.randomUUID()))
                .isEqualTo("idDoesNotExist");
    }

    @Test
    void aFormAsksTheSame() {
        String answer = given().contentType("application/x-www-form-urlencoded")
                .formParam("verb", "ListMetadataFormats")
                .post("/v1/oai")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/xml"))
                .extract()
                .asString();

        assertThat(texts(parse(answer), OAI, "metadataPrefix")).containsExactly("oai_dc");
    }

    private static Document record(String id) {
        return harvest("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:iml.iom.int:" + id);
    }

    private static List<String> identifiers(String period) {
        List<String> identifiers = new ArrayList<>();
        String next = "metadataPrefix=oai_dc&" + period;
        while (next != null) {
            Document page = harvest("verb=ListIdentifiers&" + next);
            identifiers.addAll(texts(page, OAI, "identifier"));
            List<String> token = texts(page, OAI, "resumptionToken");
            next = token.isEmpty() || token.getFirst().isEmpty() ? null : "resumptionToken=" + token.getFirst();
        }
        return identifiers;
    }

    private static String error(String query) {
        Document answer = harvest(query);
        return ((Element) answer.getElementsByTagNameNS(OAI, "error").item(0)).getAttribute("code");
    }

    private static Document harvest(String query) {
        return parse(given().urlEncodingEnabled(false)
                .get("/v1/oai" + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/xml"))
                .extract()
                .asString());
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception broken) {
            throw new AssertionError(xml, broken);
        }
    }

    private static List<String> texts(Document document, String namespace, String name) {
        NodeList nodes = document.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    private static List<String> names(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getLocalName())
                .toList();
    }
}
