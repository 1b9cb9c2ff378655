package org.iom.iml.instruments.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.iom.iml.instruments.instrument.clause.EntryIntoForce;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.instruments.instrument.clause.FinalClauses.Denunciation.Opening;
import org.iom.iml.instruments.instrument.clause.FinalClauses.EarlyDeposit;
import org.iom.iml.instruments.instrument.clause.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalClausesTest {

    private static final List<InstrumentFacts> CATALOGUE = InstrumentCatalogue.read();
    /** Montreal Protocol art. 16: ninetieth day, but with the treaty for a party that deposited before it. */
    private static final FinalClauses NINETY_DAYS = new FinalClauses(
            11,
            "all",
            Offset.days(90),
            Offset.days(90),
            EarlyDeposit.TREATY_DATE,
            null,
            null,
            "Montreal Protocol art. 16",
            null);

    @ParameterizedTest
    @CsvSource({
        "ICRMW, 20, 2003-03-14, 2003-07-01",
        "CRC, 20, 1990-08-03, 1990-09-02",
        "CAT, 20, 1987-05-27, 1987-06-26",
        "CEDAW, 20, 1981-08-04, 1981-09-03",
        "HOSTAGES, 22, 1983-05-04, 1983-06-03",
        "CRPD, 20, 2008-04-03, 2008-05-03",
        "CED, 20, 2010-11-23, 2010-12-23",
        "PSR1967, 6, 1967-10-04, 1967-10-04",
        "CSR1951, 6, 1954-01-22, 1954-04-22",
        "UNTOC, 40, 2003-07-01, 2003-09-29",
        "UNTOC-TIP, 40, 2003-09-26, 2003-12-25",
        "UNTOC-SOM, 40, 2003-10-30, 2004-01-28",
        "ICESCR-OP, 10, 2013-02-05, 2013-05-05",
        "CRC-OPIC, 10, 2014-01-14, 2014-04-14",
        "CRS1961, 6, 1973-12-13, 1975-12-13",
        "ILO-C097, 2, 1951-01-22, 1952-01-22",
        "ICERD, 27, 1968-12-05, 1969-01-04",
        "ICCPR, 35, 1975-12-23, 1976-03-23",
        "VCCR, 22, 1967-02-17, 1967-03-19",
    })
    void theDepositThatMeetsTheThresholdBringsTheTreatyIntoForceOnItsKnownDate(
            String code, int threshold, LocalDate deposit, LocalDate inForce) {
        InstrumentFacts treaty = instrument(code);
        FinalClauses clauses = clauses(code);
        List<LocalDate> deposits = new ArrayList<>(Collections.nCopies(threshold - 1, deposit.minusYears(1)));

        assertThat(clauses.treatyInForce(deposits)).isEmpty();
        deposits.add(deposit);
        assertThat(clauses.treatyInForce(deposits)).contains(inForce);
        deposits.addFirst(deposit.plusDays(1));
        assertThat(clauses.treatyInForce(deposits)).contains(inForce);
        assertThat(treaty.milestones().inForceOn()).isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource({
        "ICRMW, 2003-03-14, 2003-07-01",
        "ICRMW, 2003-06-05, 2003-10-01",
        "ICRMW, 1993-06-21, 2003-07-01",
        "ICRMW, 2014-11-30, 2015-03-01",
        "CRC, 1990-08-03, 1990-09-02",
        "CRC, 1990-08-07, 1990-09-06",
        "CSR1951, 1954-05-18, 1954-08-16",
        "PSR1967, 1967-11-08, 1967-11-08",
        "ILO-C097, 1965-11-30, 1966-11-30",
        "UNTOC-TIP, 2003-09-29, 2003-12-25",
        "UNTOC-TIP, 2004-01-01, 2004-01-31",
    })
    void aPartyIsBoundFromItsOwnDayAndNotBeforeTheTreaty(String code, LocalDate deposit, LocalDate bound) {
        LocalDate treaty = Objects.requireNonNull(instrument(code).milestones().inForceOn());

        assertThat(clauses(code).partyInForce(deposit, treaty)).isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource({"2004-06-17, 2004-09-15", "1990-09-18, 1990-12-17", "1988-12-30, 1989-01-01"})
    void whereTheTextSaysSoAnEarlyDepositTakesEffectWithTheTreaty(LocalDate deposit, LocalDate bound) {
        assertThat(NINETY_DAYS.partyInForce(deposit, LocalDate.of(1989, 1, 1))).isEqualTo(bound);
    }

    @Property
    void nobodyIsBoundBeforeTheTreatyAndALaterDepositNeverBindsEarlier(
            @ForAll @DateRange(min = "1945-01-01", max = "2030-12-31") LocalDate deposit,
            @ForAll @IntRange(max = 400) int later,
            @ForAll @IntRange(max = 59) int one) {
        InstrumentFacts treaty = CATALOGUE.get(one % CATALOGUE.size());
        LocalDate inForce = Objects.requireNonNullElse(treaty.milestones().inForceOn(), LocalDate.EPOCH);
        FinalClauses clauses = Objects.requireNonNullElse(treaty.regime().finalClauses(), NINETY_DAYS);

        LocalDate bound = clauses.partyInForce(deposit, inForce);

        assertThat(bound).isAfterOrEqualTo(inForce).isAfterOrEqualTo(deposit);
        assertThat(clauses.partyInForce(deposit.plusDays(later), inForce)).isAfterOrEqualTo(bound);
    }

    @Test
    void theIcrmwMayBeDenouncedAfterFiveYearsWithEffectAfterTwelveMonthsOnAFirst() {
        var denunciation = Objects.requireNonNull(clauses("ICRMW").denunciation());

        assertThat(denunciation.opening(LocalDate.of(2008, 5, 5), LocalDate.of(2003, 7, 1), LocalDate.of(2005, 1, 1)))
                .isEqualTo(new Opening(LocalDate.of(2005, 1, 1), LocalDate.of(2010, 1, 1), LocalDate.of(2010, 1, 1)));
        assertThat(denunciation.offset().after(LocalDate.of(2010, 1, 1))).isEqualTo("2011-02-01");
        assertThat(denunciation.offset().after(LocalDate.of(2010, 1, 15))).isEqualTo("2011-02-01");
    }

    @Test
    void yearsBeforeADenunciationCountFromTheTreatyWhereTheTextSaysSo() {
        var denunciation = Objects.requireNonNull(clauses("ILO-C097").denunciation());

        assertThat(denunciation.opening(LocalDate.of(1970, 1, 1), LocalDate.of(1952, 1, 22), LocalDate.of(1966, 1, 1)))
                .isEqualTo(
                        new Opening(LocalDate.of(1952, 1, 22), LocalDate.of(1962, 1, 22), LocalDate.of(1972, 1, 22)));
    }

    @Test
    void theProtocolOf2014IsOpenToDenunciationWheneverTheForcedLabourConventionIs() {
        var denunciation = Objects.requireNonNull(clauses("ILO-P029").denunciation());

        assertThat(denunciation.opening(LocalDate.of(2020, 6, 1), LocalDate.of(2016, 11, 9), LocalDate.of(2018, 1, 1)))
                .isEqualTo(new Opening(LocalDate.of(1932, 5, 1), LocalDate.of(1942, 5, 1), LocalDate.of(2022, 5, 1)));
        assertThat(denunciation.opening(LocalDate.of(2022, 6, 1), LocalDate.of(2016, 11, 9), LocalDate.of(2018, 1, 1)))
                .isEqualTo(new Opening(LocalDate.of(1932, 5, 1), LocalDate.of(1942, 5, 1), LocalDate.of(2022, 6, 1)));
    }

    @Test
    void theProtocolOnDisabilitiesWaitsForItsConvention() {
        assertThat(clauses("CRPD-OP").notBeforeInstrument()).isEqualTo("CRPD");
        assertThat(new EntryIntoForce(clauses("CRPD-OP"), LocalDate.of(2008, 5, 3))
                        .treaty(Collections.nCopies(
                                10, new EntryIntoForce.Deposit("KEN", LocalDate.of(2008, 1, 1), null)))
                        .date())
                .isEqualTo("2008-05-03");
    }

    private static FinalClauses clauses(String code) {
        return Objects.requireNonNull(instrument(code).regime().finalClauses());
    }

    private static InstrumentFacts instrument(String code) {
        return CATALOGUE.stream()
                .filter(instrument -> instrument.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
