package org.iom.iml.instruments.declaration.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.iom.iml.instruments.declaration.published.ProvisionReferences.Numbering;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements of the published files that were read wrongly once, in their own words. */
class PublishedCasesTest {

    @ParameterizedTest
    @CsvSource({
        "CEDAW, MRT, RESERVATION, art_13__point_a art_16",
        "CAT, QAT, RESERVATION, art_1 art_16",
        "CAT, QAT, WITHDRAWAL, art_21 art_22",
        "CSR1951, UGA, RESERVATION, art_15",
        "CSR1951, UGA, RESERVATION, art_16__para_2 art_16__para_3",
        "CAT, MRT, OPT_OUT, art_20",
        "CEDAW-OP, BGD, OPT_OUT, art_8 art_9",
        "CRC-OPIC, ALB, OPTIONAL_DECLARATION, art_12",
        "CRC-OPIC, BEL, OPTIONAL_DECLARATION, art_12",
        "CRC-OPIC, PRT, OPTIONAL_DECLARATION, art_12",
    })
    void aStatementDoesWhatItsWordsSay(String instrument, String party, Effect effect, String targets) {
        assertThat(readings(instrument, party)).anySatisfy(read -> {
            assertThat(read.effect()).isEqualTo(effect);
            assertThat(read.scope().targets()).contains(targets.split(" "));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "CSR1951, UGA, RESERVATION, art_16__para_2 art_16__para_3",
        "CSR1951, UGA, RESERVATION, art_32",
        "ICRMW, UGA, RESERVATION, art_18__para_3__point_d",
        "ICCPR-OP1, UGA, RESERVATION, art_5__para_2",
        "ICCPR, BRB, RESERVATION, art_14__para_3__point_d",
        "CAT, GHA, RESERVATION, art_30__para_1",
        "CSSP1954, BRB, RESERVATION, art_23 art_24 art_25 art_31",
        "CSSP1954, BRB, WITHDRAWAL, art_8 art_9 art_26",
        "CEDAW, MCO, OPT_OUT, art_29__para_1",
        "CEDAW, MCO, RESERVATION, art_7__point_b",
        "CEDAW, MCO, RESERVATION, art_16__para_1__point_e",
        "CEDAW, NER, RESERVATION, art_2__point_d art_2__point_f",
        "CEDAW, KWT, RESERVATION, art_16__para_1__point_f",
        "CRPD, SVK, RESERVATION, art_27__para_1__point_a",
        "ICCPR-OP1, TTO, RESERVATION, art_1",
        "ICCPR, COG, RESERVATION, art_11",
        "CRC, CHN, RESERVATION, art_6",
    })
    void aStatementIsAimedAtExactlyWhatItsWordsAreAimedAt(
            String instrument, String party, Effect effect, String targets) {
        assertThat(readings(instrument, party))
                .extracting(StatementReading::effect, read -> read.scope().targets())
                .contains(tuple(effect, List.of(targets.split(" "))));
    }

    @ParameterizedTest
    @CsvSource({
        "CSR1951, UGA, art_33",
        "CSR1951, UGA, art_16",
        "ICESCR, JPN, art_9",
        "ICESCR, JPN, art_22__para_2",
    })
    void whatIsLeftAsItIsOrIsAnothersIsNoTarget(String instrument, String party, String target) {
        assertThat(readings(instrument, party))
                .flatExtracting(read -> read.scope().targets())
                .doesNotContain(target);
    }

    /** A target that the instrument does not have is an article of another law, or a misreading. */
    @Test
    void everyTargetIsAProvisionOfItsInstrument() {
        assertThat(PublishedStatements.all()).isNotEmpty().allSatisfy(statement -> {
            String instrument =
                    statement.number().substring(0, statement.number().indexOf(':'));
            Numbering numbering = new Numbering(instrument, false, null, null);
            assertThat(statement.readings())
                    .allSatisfy(read -> assertThat(read.scope().targets())
                            .allSatisfy(target -> assertThat(numbering.nearest(target))
                                    .as(target)
                                    .isEqualTo(target)));
        });
    }

    @Test
    void theOptionOfTheLawOfTreatiesIsNoReservationYet() {
        assertThat(readings("CEDAW", "ITA"))
                .extracting(StatementReading::effect, read -> read.scope().targets())
                .containsExactly(tuple(Effect.OTHER_STATEMENT, List.of()));
    }

    @Test
    void whatOnlyAnnouncesReservationsIsNone() {
        assertThat(readings("CSR1951", "ZMB"))
                .filteredOn(read -> read.effect() == Effect.RESERVATION)
                .hasSize(4);
    }

    private static List<StatementReading> readings(String instrument, String party) {
        return PublishedStatements.all().stream()
                .filter(one -> one.number().startsWith(instrument + ":" + party + ":"))
                .flatMap(one -> one.readings().stream())
                .toList();
    }
}
