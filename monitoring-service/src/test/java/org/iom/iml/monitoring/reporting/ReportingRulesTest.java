package org.iom.iml.monitoring.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.iom.iml.monitoring.mechanism.MechanismRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingRulesTest {

    private final ReportingRules rules = new ReportingRules(new MechanismRules());

    @ParameterizedTest
    @CsvSource({
        "ICRMW, 2003-07-01, 2004-07-01, 2009-07-01",
        "CRPD, 2008-05-03, 2010-05-03, 2014-05-03",
        "CRC, 1990-09-02, 1992-09-02, 1997-09-02",
        "CED, 2010-12-23, 2012-12-23, ",
        "ICCPR, 1976-03-23, 1977-03-23, ",
        "ICESCR, 1976-01-03, 1978-01-03, 1983-01-03",
        "ICERD, 1969-01-04, 1970-01-04, 1972-01-04",
        "CEDAW, 1981-09-03, 1982-09-03, 1986-09-03",
        "CAT, 1987-06-26, 1988-06-26, 1992-06-26",
        "CRC-OPAC, 2002-02-12, 2004-02-12, ",
        "CRC-OPSC, 2002-01-18, 2004-01-18, "
    })
    void everyInstrumentHasItsDates(
            String instrument, LocalDate from, LocalDate initial, @Nullable LocalDate periodic) {
        ReportingRule rule = rules.of(instrument).orElseThrow();
        assertThat(rule.initialReportDueOn(from)).isEqualTo(initial);
        assertThat(rule.firstPeriodicReportDueOn(from)).isEqualTo(periodic);
    }

    @Test
    void everyRuleNamesItsSource() {
        assertThat(rules.all()).allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    }

    @Test
    void anInstrumentWithoutReportsHasNoRule() {
        assertThat(rules.of("CSR1951")).isEmpty();
    }

    @Test
    void aLeapDayFallsDueOnTheLastOfFebruary() {
        ReportingRule rule = rules.of("ICRMW").orElseThrow();
        assertThat(rule.initialReportDueOn(LocalDate.of(2004, 2, 29))).isEqualTo("2005-02-28");
    }
}
