package org.iom.iml.instruments.instrument;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class LinkedInstrumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whateverItsKindAnInstrumentIsLegislationByTheVocabulary() throws JsonProcessingException {
        List<String> shipped =
                given().get("/v1/instruments?limit=200").jsonPath().getList("items.code");
        List<String> codes = Stream.concat(
                        shipped.stream(),
                        Stream.of(InstrumentKind.values())
                                .map(InstrumentKind::code)
                                .map(SomeInstrument::added))
                .toList();

        assertThat(shipped).contains("ICRMW", "UDHR");
        for (String code : codes) {
            assertThat(LegislationShapes.faults(JSON.readTree(linked(code))))
                    .as(code)
                    .isEmpty();
        }
    }

    @Test
    void aMistypedDocumentIsNot() throws JsonProcessingException {
        String document = linked("ICRMW");

        for (List<String> slip : List.of(
                List.of("\"https://schema.org\"", "\"https://schema.org/docs\""),
                List.of("\"@type\":\"Legislation\"", "\"@type\":\"Legislations\""),
                List.of("legislationDate", "dateOfLegislation"),
                List.of("1990-12-18", "18 December 1990"),
                List.of("https://schema.org/InForce", "https://schema.org/inForce"),
                List.of("\"@language\":\"fr\"", "\"@lang\":\"fr\""),
                List.of("\"inLanguage\":[\"ar\"", "\"inLanguage\":[\"Arabic language\""),
                List.of("\"hasPart\":[{\"@type\":\"Legislation\"", "\"hasPart\":[{\"@type\":\"Article\""),
                List.of("\"url\":\"http", "\"sameAs\":\"ftp"),
                List.of("\"url\"", "\"uri\""))) {
            String mistyped = document.replace(slip.getFirst(), slip.getLast());
            assertThat(mistyped).as(slip.getFirst()).isNotEqualTo(document);
            assertThat(LegislationShapes.faults(JSON.readTree(mistyped)))
                    .as(slip.getLast())
                    .isNotEmpty();
        }
    }

    private static String linked(String code) {
        return given().accept(LinkedInstrument.MEDIA_TYPE)
                .get("/v1/instruments/" + code)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
