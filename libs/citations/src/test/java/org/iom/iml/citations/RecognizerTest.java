package org.iom.iml.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognizerTest {

    private final Recognizer recognizer = Registry.recognizer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Consider ratifying ICRMW.                                            | ICRMW
            Accede to the 1954 Convention.                                       | CSSP1954
            Ratifier la Convention de 1951.                                      | CSR1951
            Ratify the 1954 and 1961 Conventions.                                | CSSP1954 CRS1961
            Accede to both statelessness conventions.                            | CSSP1954 CRS1961
            Ratificar el Convenio 189.                                           | ILO-C189
            Ratify ILO Conventions Nos. 97, 143 and 189.                         | ILO-C97 ILO-C143 ILO-C189
            Ratifier la convention OIT n\u00B0 97.                              | ILO-C97
            Ratify C189 and C143.                                                | ILO-C189 ILO-C143
            Ratify the Optional Protocol to CAT.                                 | OPCAT
            Ratify the OP-CAT.                                                   | OPCAT
            Ratify the Optional Protocol to the Convention against Torture.      | OPCAT
            Ratify the Convention against Torture and its Optional Protocol.     | CAT OPCAT
            Ratify the Convention against Torture and the Optional Protocol thereto. | CAT OPCAT
            Ratify the Optional Protocol to the CRC on the sale of children.     | CRC-OPSC
            Ratify the Optional Protocol to the Convention on the Rights of the Child (CRC) on the involvement of children in armed conflict. | CRC-OPAC
            Ratify the Convention on the Rights of the Child (CRC).              | CRC
            Ratify the Optional Protocols to the CRC.                            |
            Cite CRC/C/KEN/CO/2, paragraph 7.                                    |
            Implement the recommendations of CEDAW.                              |
            As the Committee on the Rights of the Child (CRC) asked.             |
            Withdraw reservations to CEDAW.                                      | CEDAW
            Let the cat out.                                                     |
            Ratify the Palermo Protocol.                                         |
            Ratify the Palermo Protocols.                                        | UNTOC-TIP UNTOC-SOM
            Ratify the Convention on Cluster Munitions.                          |
            Respect the Convention.                                              |
            Ratify ICESCR, CAT and CEDAW.                                        | ICESCR CAT CEDAW
            Ratify the Convention relating to the Status of Refugees and its 1967 Protocol. | CSR1951 PSR1967
            """)
    void instrumentsAreFoundByTheirNames(String text, String codes) {
        assertThat(recognizer.in(text.replace("\\u00B0", "\u00B0"), null, null).citations().stream()
                        .map(Citation::instrument)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes == null ? "" : codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            articles 9 and 10 of ICCPR                         | ICCPR art_9, ICCPR art_10
            arts. 7-9 of the ICCPR                             | ICCPR art_7, ICCPR art_8, ICCPR art_9
            article 9(1) and 14 of the ICCPR                   | ICCPR art_9__para_1, ICCPR art_14
            article 6 paragraph 5 of the ICCPR                 | ICCPR art_6__para_5
            paragraph 2 of article 12 of the ICCPR             | ICCPR art_12__para_2
            CRC, art. 37 (b)                                   | CRC art_37__point_b
            the ICRMW (arts. 16 and 17)                        | ICRMW art_16, ICRMW art_17
            los art\u00EDculos 9 y 10 del PIDCP               | ICCPR art_9, ICCPR art_10
            objective 13 of the Global Compact for Migration   | GCM objective_13
            In line with the ICCPR, repeal article 331 of the Penal Code | ICCPR
            article 12 of the Constitution and the CRC         | CRC
            """)
    void articlesBelongToTheInstrumentBesideThem(String text, String found) {
        assertThat(recognizer.in(text.replace("\\u00ED", "\u00ED"), null, null).citations().stream()
                        .map(citation -> citation.provision() == null
                                ? citation.instrument()
                                : citation.instrument() + ' ' + citation.provision())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(found);
    }

    @Test
    void theConventionIsTheOneNamedBeforeOrThatOfTheBody() {
        String bare = "Incorporate articles 9 and 10 of the Covenant.";
        assertThat(recognizer.in(bare, null, null).citations()).isEmpty();
        assertThat(recognizer.in(bare, null, "CESCR").citations())
                .extracting(Citation::instrument, Citation::provision)
                .containsExactly(Tuple.tuple("ICESCR", "art_9"), Tuple.tuple("ICESCR", "art_10"));
        assertThat(recognizer
                        .in("Ratify the ICRMW and submit reports under the Convention.", null, null)
                        .citations())
                .extracting(Citation::instrument)
                .containsExactly("ICRMW", "ICRMW");
        assertThat(recognizer
                        .in("Ratify the CRC and the Convention on Cluster Munitions; apply the Convention.", null, null)
                        .citations())
                .extracting(Citation::instrument)
                .containsExactly("CRC");
    }

    @Test
    void theWordsThatSaySoAreGivenToTheCharacter() {
        String text = "Please implement article 9 of the ICCPR at once.";
        Citation citation = recognizer.in(text, "en", null).citations().getFirst();
        assertThat(text.substring(citation.start(), citation.end())).isEqualTo("article 9 of the ICCPR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Consider ratifying ICRMW.                              | true
            Accede to the CRC and CAT.                             | true
            Adh\u00E9rer \u00E0 la Convention contre la torture. | true
            Withdraw the reservations to the CRC.                  | false
            Comply with CAT.                                       | false
            Honour the commitments made when ratifying CAT.        | false
            """)
    void whoIsAskedToBecomeAPartyIsTold(String text, boolean asked) {
        assertThat(recognizer
                        .in(text.replace("\\u00E9", "\u00E9").replace("\\u00E0", "\u00E0"), null, null)
                        .citations())
                .isNotEmpty()
                .allMatch(citation -> citation.consent() == asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            End the detention of migrants.                   | en | immigration-detention
            Avoid detention; respect migrants.               | en | detention migrants
            Protect women and migrants.                      | en | migrants
            Protect women migrants.                          | en | migrant-women
            Protect migrants' workers.                       | en | migrant-workers
            Faciliter le regroupement familial.              | fr | family-reunification
            Respetar el principio de no devoluci\u00F3n.    | es | non-refoulement
            Reduce statelessness.                            | fr |
            """)
    void themesAreFoundByTheirWords(String text, String language, String codes) {
        assertThat(recognizer.in(text.replace("\\u00F3", "\u00F3"), language, null).themes().stream()
                        .map(ThemeMention::theme)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes == null ? "" : codes);
    }
}
