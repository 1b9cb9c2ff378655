package org.iom.iml.instruments.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            article 9 CRC                            | crc                     | art_9
            CRC, art. 9                              | crc                     | art_9
            Art 22 ICRMW                             | icrmw                   | art_22
            artículo 13 del PIDCP                    | pidcp                   | art_13
            arts. 16 of CEDAW                        | cedaw                   | art_16
            objective 13 of the GCM                  | gcm                     | objective_13
            article 33 of the 1951 Convention        | 1951 convention         | art_33
            article 20 bis, ICCPR                    | iccpr                   | art_20_bis
            """)
    void aProvisionIsCitedWithItsInstrument(String q, String name, String address) {
        assertThat(Citation.in(q)).containsExactly(new Citation(name, List.of(address)));
    }

    @Test
    void theMostPreciseAddressComesFirst() {
        assertThat(Citation.in("article 9(1)(b) ICCPR"))
                .containsExactly(new Citation("iccpr", List.of("art_9__para_1__point_b", "art_9__para_1", "art_9")));
        assertThat(Citation.in("ICCPR art. 9.1"))
                .containsExactly(new Citation("iccpr", List.of("art_9__para_1", "art_9")));
    }

    @Test
    void aNumberAtTheEndIsOfTheNameOrAnArticle() {
        assertThat(Citation.in("PIDCP 13"))
                .containsExactly(new Citation("13 pidcp", List.of()), new Citation("pidcp", List.of("art_13")));
        assertThat(Citation.in("C 097"))
                .containsExactly(new Citation("097 c", List.of()), new Citation("c", List.of("art_097")));
    }

    @Test
    void theOrderOfTheWordsOfANameDoesNotMatter() {
        assertThat(SearchText.name("convention de Genève 1951"))
                .isEqualTo(SearchText.name("Convention de Genève de 1951"))
                .isEqualTo(SearchText.name("Conventions de Genève de 1951"))
                .isEqualTo("1951 convention genev");
    }

    @Test
    void wordsWithoutANumberMayBeAName() {
        assertThat(Citation.in("Palermo Protocol")).containsExactly(new Citation("palermo protocol", List.of()));
        assertThat(Citation.in("of the")).isEmpty();
    }
}
