package org.iom.iml.instruments.publication.harvest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.iom.iml.instruments.publication.Shelf.aNote;
import static org.iom.iml.instruments.publication.Shelf.drafted;
import static org.iom.iml.instruments.publication.Shelf.published;
import static org.iom.iml.instruments.publication.Shelf.withdraw;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import io.restassured.path.json.JsonPath;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.iom.iml.instruments.publication.Shelf;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class CatalogueResourceTest {

    private static final String DCAT = "http://www.w3.org/ns/dcat#";

    @Test
    void theCatalogueIsPagedAndHoldsWhatIsPublished() {
        String id = published(aNote("In the catalogue"));
        String draft = drafted(aNote("Not in the catalogue"));
        String withdrawn = published(aNote("No longer in the catalogue"));
        withdraw(withdrawn);
        published(aNote("One more"));
        published(aNote("And one more"));
        published(aNote("One that begins a page"));

        List<String> datasets = new ArrayList<>();
        String next = "/v1/catalogue";
        int pages = 0;
        while (next != null) {
            JsonPath page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .header("Content-Type", startsWith("application/ld+json"))
                    .extract()
                    .jsonPath();
            datasets.addAll(page.getList("dataset.'@id'"));
            next = page.getString("view.next");
            pages++;
        }

        assertThat(pages).isGreaterThan(1);
        assertThat(datasets)
                .doesNotHaveDuplicates()
                .anyMatch(each -> each.endsWith("/v1/instruments"))
                .anyMatch(each -> each.endsWith(id))
                .noneMatch(each -> each.endsWith(draft) || each.endsWith(withdrawn));
    }

    @Test
    void itIsACatalogueByItsProfile() throws JsonLdError {
        published(aNote("Held against the profile"));
        String page = given().get("/v1/catalogue").asString();

        assertThat(CatalogueShapes.faults(expanded(page))).isEmpty();
        assertThat(page)
                .contains("https://creativecommons.org/licenses/by/3.0/igo/")
                .contains("media-types/text/csv")
                .contains("media-types/application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void aMistypedCatalogueIsNot() throws JsonLdError {
        published(aNote("To be mistyped"));
        String page = given().get("/v1/catalogue").asString();

        for (List<String> slip : List.of(
                List.of("dcat:accessURL", "dcat:accessUrl"),
                List.of("dct:license", "dct:licence"),
                List.of("\"dcat:Distribution\"", "\"dcat:Distributions\""),
                List.of("xsd:nonNegativeInteger", "xsd:integer"),
                List.of("media-types/", "mediatypes/"))) {
            String mistyped = page.replace(slip.getFirst(), slip.getLast());
            assertThat(mistyped).as(slip.getFirst()).isNotEqualTo(page);
            assertThat(CatalogueShapes.faults(expanded(mistyped)))
                    .as(slip.getLast())
                    .isNotEmpty();
        }
    }

    private static JsonObject expanded(String page) throws JsonLdError {
        return JsonLd.expand(JsonDocument.of(new StringReader(page))).get().getJsonObject(0);
    }

    @Test
    void itReadsAsLinkedData() throws JsonLdError {
        String id = published(aNote("As linked data"));
        JsonObject dataset = null;
        String next = "/v1/catalogue";
        while (next != null && dataset == null) {
            String page = given().urlEncodingEnabled(false).get(next).asString();
            JsonObject catalogue = expanded(page);
            dataset = catalogue.getJsonArray(DCAT + "dataset").stream()
                    .map(JsonValue::asJsonObject)
                    .filter(each -> each.getString("@id").endsWith(id))
                    .findFirst()
                    .orElse(null);
            next = JsonPath.from(page).getString("view.next");
        }

        assertThat(String.valueOf(dataset))
                .contains("{\"@value\":\"As linked data\",\"@language\":\"en\"}")
                .contains("http://publications.europa.eu/resource/authority/language/FRA")
                .contains(DCAT + "byteSize")
                .contains("\"@value\":\"" + Shelf.PDF.length + "\"")
                .contains("{\"@id\":\"http://www.iana.org/assignments/media-types/application/pdf\"}")
                .contains("http://spdx.org/rdf/terms#checksumValue")
                .contains("{\"@id\":\"https://spdx.org/licenses/CC-BY-NC-ND-3.0-IGO\"}");
    }
}
