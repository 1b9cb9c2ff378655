package org.iom.iml.instruments.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Facts of the shipped catalogue that were wrong once. */
class CatalogueFactsTest {

    @Test
    void theCompactWasAdoptedInMarrakechAndEndorsedNineDaysLater() throws IOException {
        JsonNode compact = instrument("GCM");

        assertThat(compact.get("adoptedOn").asText()).isEqualTo("2018-12-10");
        assertThat(compact.get("adoptedAt").asText()).isEqualTo("Marrakech");
        assertThat(compact.at("/sources/adoption").asText()).contains("A/RES/73/195", "19 December 2018");
    }

    @Test
    void theReductionOfStatelessnessSpeaksFiveLanguages() throws IOException {
        List<String> languages = new ArrayList<>();
        instrument("CRS1961").at("/details/authenticLanguages").forEach(one -> languages.add(one.asText()));

        assertThat(languages).containsExactlyInAnyOrder("zh", "en", "fr", "ru", "es");
    }

    @Test
    void theUniversalDeclarationIsPartAOfItsResolution() throws IOException {
        assertThat(instrument("UDHR").at("/sources/adoption").asText()).contains("217 A (III)");
    }

    @Test
    void aProtocolThatSupplementsWaitsForWhatItSupplements() throws IOException {
        assertThat(instrument("CRPD-OP").at("/finalClauses/notBeforeInstrument").asText())
                .isEqualTo("CRPD");
        assertThat(instrument("CRPD-OP").get("inForceOn").asText()).isEqualTo("2008-05-03");
        assertThat(instrument("ILO-P029")
                        .at("/finalClauses/denunciation/notBefore/from")
                        .asText())
                .isEqualTo(instrument("ILO-C029").get("inForceOn").asText());
    }

    @Test
    void slaveryAndServitudeAreRestatedAsTheCovenantHasThem() throws IOException {
        List<String> restated = new ArrayList<>();
        for (JsonNode link : read("/catalogue/provision-links.json").findParents("relation")) {
            if (link.at("/from/instrument").asText().equals("ICRMW")
                    && link.at("/from/eId").asText().startsWith("art_11__")
                    && link.at("/to/instrument").asText().equals("ICCPR")) {
                restated.add(
                        link.at("/from/eId").asText() + " " + link.at("/to/eId").asText());
            }
        }

        assertThat(restated).contains("art_11__para_1 art_8__para_1", "art_11__para_2 art_8__para_3");
    }

    private static JsonNode instrument(String code) throws IOException {
        for (JsonNode instrument : read("/catalogue/instruments.json").findParents("code")) {
            if (instrument.get("code").asText().equals(code)) {
                return instrument;
            }
        }
        throw new AssertionError(code);
    }

    private static JsonNode read(String path) throws IOException {
        try (InputStream stream = Objects.requireNonNull(CatalogueFactsTest.class.getResourceAsStream(path))) {
            return new JsonMapper().readTree(stream);
        }
    }
}
