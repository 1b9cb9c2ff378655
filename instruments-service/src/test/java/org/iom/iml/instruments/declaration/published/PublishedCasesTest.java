package org.iom.iml.instruments.declaration.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements of the published files that were read wrongly once, in their own words. */
class PublishedCasesTest {

    private static final List<PublishedStatements.Statement> ALL = PublishedStatements.all();

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

    private static List<StatementReading> readings(String instrument, String party) {
        return ALL.stream()
                .filter(one -> one.number().startsWith(instrument + ":" + party + ":"))
                .flatMap(one -> one.readings().stream())
                .toList();
    }
}
