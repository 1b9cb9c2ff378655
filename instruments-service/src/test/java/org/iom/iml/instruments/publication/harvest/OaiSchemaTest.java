package org.iom.iml.instruments.publication.harvest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.iom.iml.instruments.publication.Shelf.aNote;
import static org.iom.iml.instruments.publication.Shelf.published;
import static org.iom.iml.instruments.publication.Shelf.withdraw;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

@ServiceTest
class OaiSchemaTest {

    @Test
    void everyAnswerIsAsTheProtocolHasIt() throws SAXException, IOException {
        Map<String, Object> note = aNote("Held against the schema");
        note.put("identifiers", List.of(Map.of("scheme", "doi", "value", "10.1234/note.8")));
        String id = published(note);
        withdraw(published(aNote("Withdrawn, and held against the schema")));

        for (String query : List.of(
                "verb=Identify",
                "verb=ListMetadataFormats",
                "verb=ListSets",
                "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-01-01&set=theme-detention",
                "verb=ListRecords&metadataPrefix=oai_dc&until=2999-12-31T23:59:59Z",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + OaiDocument.identifier(id),
                "verb=GetRecord&metadataPrefix=marc21&identifier=" + OaiDocument.identifier(id),
                "verb=ListRecords&metadataPrefix=oai_dc&from=2999-01-01",
                "verb=Sing")) {
            OaiSchema.check(answer(query));
        }
    }

    @Test
    void aMistypedAnswerIsNot() throws SAXException, IOException {
        String id = published(aNote("To be mistyped"));
        String answer = answer("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + OaiDocument.identifier(id));
        OaiSchema.check(answer);

        for (List<String> slip : List.of(
                List.of("<dc:publisher>", "<dc:Publisher>", "</dc:publisher>", "</dc:Publisher>"),
                List.of("<setSpec>", "<setName>", "</setSpec>", "</setName>"),
                List.of("verb=\"GetRecord\"", "verb=\"Getrecord\"", "", ""),
                List.of("<datestamp>", "<datestamp>yesterday, ", "", ""),
                List.of("<responseDate>", "<date>", "</responseDate>", "</date>"))) {
            String mistyped = answer.replace(slip.get(0), slip.get(1));
            assertThat(mistyped).isNotEqualTo(answer);
            assertThatExceptionOfType(SAXException.class)
                    .as(slip.get(1))
                    .isThrownBy(() -> OaiSchema.check(
                            slip.get(2).isEmpty() ? mistyped : mistyped.replace(slip.get(2), slip.get(3))));
        }
    }

    private static String answer(String query) {
        return given().urlEncodingEnabled(false)
                .get("/v1/oai?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
