package org.iom.iml.instruments.provision.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.iom.iml.instruments.Registry.imported;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.instrument.InstrumentFacts;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ServiceTest
class ShippedProvisionsTest {

    static Stream<String> shipped() {
        return InstrumentCatalogue.read().stream()
                .map(InstrumentFacts::code)
                .filter(code -> ShippedProvisions.class.getResource("/catalogue/provisions/" + code + ".json") != null);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("shipped")
    void whatShipsIsExportedAndImportedAgainWithoutADifference(String code) {
        byte[] json = export(code, "application/vnd.iml.provisions+json");
        byte[] xml = export(code, "application/akn+xml");

        JsonPath fromJson = imported("provision-imports", Map.of("format", "iml-json"), json);
        JsonPath fromXml = imported("provision-imports", Map.of("format", "akoma-ntoso", "instrument", code), xml);

        assertThat(fromJson.getInt("unchanged")).isPositive().isEqualTo(fromJson.getInt("read"));
        assertThat(fromXml.getInt("unchanged")).isPositive().isEqualTo(fromXml.getInt("read"));
        assertThat(fromXml.getInt("read")).isEqualTo(fromJson.getInt("read"));
        assertThat(export(code, "application/vnd.iml.provisions+json")).isEqualTo(json);
    }

    private static byte[] export(String code, String type) {
        return given().accept(type)
                .get("/v1/instruments/" + code + "/text")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
