package org.iom.iml.instruments.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import net.jqwik.time.api.constraints.DateRange;
import org.iom.iml.instruments.instrument.clause.Calculation;
import org.iom.iml.instruments.instrument.clause.CalculationStep;
import org.iom.iml.instruments.instrument.clause.EntryIntoForce;
import org.iom.iml.instruments.instrument.clause.EntryIntoForce.Deposit;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.instruments.instrument.clause.FinalClauses.EarlyDeposit;
import org.iom.iml.instruments.instrument.clause.Leaving;
import org.iom.iml.instruments.instrument.clause.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryIntoForceTest {

    private static final List<InstrumentFacts> CATALOGUE = InstrumentCatalogue.read();
    /** Montreal Protocol art. 16: eleven deposits, not before 1 January 1989; ninetieth day for later ones. */
    private static final FinalClauses MONTREAL = new FinalClauses(
            11,
            "all",
            Offset.days(90),
            Offset.days(90),
            EarlyDeposit.TREATY_DATE,
            null,
            null,
            "Montreal Protocol art. 16",
            null);

    @Test
    void icrmw87TheTwentiethDepositOf14March2003() {
        Calculation treaty = of("ICRMW").treaty(deposits(19, "1999-05-05", 2, "2003-03-14"));

        assertThat(treaty.date()).isEqualTo("2003-07-01");
        assertThat(treaty.steps())
                .extracting(CalculationStep::rule)
                .containsExactly("threshold-met", "months", "first-of-month");
        assertThat(treaty.steps().getFirst().parties()).containsExactly("P19", "P20");
        assertThat(treaty.steps().get(1).to()).isEqualTo("2003-06-14");
        assertThat(treaty.steps()).extracting(CalculationStep::source).containsOnly("ICRMW art. 87");
        assertThat(of("ICRMW").party(LocalDate.of(2003, 3, 14), treaty.date()).date())
                .isEqualTo("2003-07-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2004-12-31, 2004-07-01, , denunciation-too-early, 2009-07-01",
        "2009-06-30, 2004-07-01, , denunciation-too-early, 2009-07-01",
        "2009-07-01, 2004-07-01, 2010-08-01, first-of-month, 2010-08-01",
        "2009-07-31, 2004-07-01, 2010-08-01, first-of-month, 2010-08-01",
        "2012-02-29, 2004-07-01, 2013-03-01, first-of-month, 2013-03-01",
    })
    void icrmw89FiveYearsForTheStateThenTheFirstOfTheMonthAfterTwelveMonths(
            LocalDate notified, LocalDate bound, LocalDate left, String lastRule, LocalDate lastDate) {
        Calculation denunciation =
                new Leaving(clauses("ICRMW")).denunciation(notified, LocalDate.of(2003, 7, 1), bound);

        assertThat(denunciation.date()).isEqualTo(left);
        assertThat(denunciation.steps().getLast().rule()).isEqualTo(lastRule);
        assertThat(denunciation.steps().getLast().to()).isEqualTo(lastDate);
        assertThat(denunciation.steps().getFirst().rule()).isEqualTo("years-must-pass");
    }

    @ParameterizedTest
    @CsvSource({
        "CRC, 1990-08-03, 1990-09-02",
        "CAT, 1987-05-27, 1987-06-26",
        "CEDAW, 1981-08-04, 1981-09-03",
        "CSR1951, 1954-01-22, 1954-04-22",
        "PSR1967, 1967-10-04, 1967-10-04",
        "HOSTAGES, 1983-05-04, 1983-06-03",
        "ILO-C097, 1951-01-22, 1952-01-22",
        "CED, 2010-11-23, 2010-12-23",
    })
    void theDepositThatMeetsTheThresholdBringsTheTreatyIntoForce(String code, LocalDate met, LocalDate inForce) {
        int threshold = clauses(code).threshold();
        List<Deposit> one = deposits(threshold - 1, "1950-01-01", 0, "1950-01-01");
        List<Deposit> all = deposits(threshold - 1, "1950-01-01", 1, met.toString());

        assertThat(of(code).treaty(one).date()).isNull();
        assertThat(of(code).treaty(one).steps())
                .extracting(CalculationStep::rule)
                .containsExactly("threshold-not-met");
        assertThat(of(code).treaty(all).date())
                .isEqualTo(inForce)
                .isEqualTo(instrument(code).milestones().inForceOn());
    }

    @Test
    void hostages18TheTwentySecondNotTheTwentieth() {
        assertThat(of("HOSTAGES")
                        .treaty(deposits(21, "1980-01-01", 0, "1983-05-04"))
                        .date())
                .isNull();
    }

    @Test
    void crc49TheThirtiethDayAfterTheOwnDepositAndNotBeforeTheTreaty() {
        LocalDate treaty = LocalDate.of(1990, 9, 2);

        assertThat(of("CRC").party(LocalDate.of(1990, 2, 1), treaty).steps())
                .extracting(CalculationStep::rule)
                .containsExactly("days", "not-before-treaty");
        assertThat(of("CRC").party(LocalDate.of(1990, 2, 1), treaty).date()).isEqualTo(treaty);
        assertThat(of("CRC").party(LocalDate.of(1990, 8, 7), treaty).date()).isEqualTo("1990-09-06");
    }

    @Test
    void traffickingProtocol17NotBeforeTheConvention() {
        List<Deposit> forty = deposits(39, "2001-01-01", 1, "2003-01-10");

        Calculation raised = new EntryIntoForce(clauses("UNTOC-TIP"), LocalDate.of(2003, 9, 29)).treaty(forty);
        assertThat(raised.date()).isEqualTo("2003-09-29");
        assertThat(raised.steps().getLast().rule()).isEqualTo("not-before-instrument");
        assertThat(raised.steps().getLast().from()).isEqualTo("2003-04-10");

        Calculation waiting = new EntryIntoForce(clauses("UNTOC-TIP"), null).treaty(forty);
        assertThat(waiting.date()).isNull();
        assertThat(waiting.steps().getLast().rule()).isEqualTo("waits-for-instrument");

        Calculation free = new EntryIntoForce(clauses("UNTOC-TIP"), LocalDate.of(2003, 9, 29))
                .treaty(deposits(39, "2001-01-01", 1, "2003-09-26"));
        assertThat(free.date())
                .isEqualTo("2003-12-25")
                .isEqualTo(instrument("UNTOC-TIP").milestones().inForceOn());
    }

    @Test
    void traffickingProtocol17DepositsOfRegionalOrganizationsAreNotCounted() {
        List<Deposit> deposits = new ArrayList<>(deposits(39, "2001-01-01", 0, "2001-01-01"));
        deposits.add(new Deposit("EUE", LocalDate.of(2002, 1, 1), "Not counted."));

        Calculation treaty = new EntryIntoForce(clauses("UNTOC-TIP"), LocalDate.of(2003, 9, 29)).treaty(deposits);
        assertThat(treaty.date()).isNull();
        assertThat(treaty.steps())
                .extracting(CalculationStep::rule)
                .containsExactly("not-counted", "threshold-not-met");
        assertThat(treaty.steps().getFirst().parties()).containsExactly("EUE");
    }

    @Test
    void iccprOp9TheProtocolWaitsForTheCovenant() {
        Calculation protocol = new EntryIntoForce(clauses("ICCPR-OP1"), LocalDate.of(1976, 3, 23))
                .treaty(deposits(9, "1969-01-01", 1, "1975-08-21"));

        assertThat(protocol.date())
                .isEqualTo(instrument("ICCPR-OP1").milestones().inForceOn());
    }

    @ParameterizedTest
    @CsvSource({"2004-06-17, 2004-09-15", "1990-09-18, 1990-12-17", "1988-12-30, 1989-01-01"})
    void montreal16NinetyDaysButWithTheTreatyForAnEarlyDeposit(LocalDate deposit, LocalDate bound) {
        assertThat(new EntryIntoForce(MONTREAL, null)
                        .party(deposit, LocalDate.of(1989, 1, 1))
                        .date())
                .isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource({
        "1961-12-31, , denunciation-too-early, 1962-01-22",
        "1962-01-22, 1963-01-22, months, 1963-01-22",
        "1963-01-21, 1964-01-21, months, 1964-01-21",
        "1963-01-22, , denunciation-window-closed, 1972-01-22",
        "2025-06-01, , denunciation-window-closed, 2032-01-22",
        "2032-05-05, 2033-05-05, months, 2033-05-05",
    })
    void iloC097IsOpenToDenunciationForAYearEveryTenYears(
            LocalDate notified, LocalDate left, String rule, LocalDate to) {
        Calculation denunciation = new Leaving(clauses("ILO-C097"))
                .denunciation(notified, LocalDate.of(1952, 1, 22), LocalDate.of(1966, 1, 1));

        assertThat(denunciation.date()).isEqualTo(left);
        assertThat(denunciation.steps().getLast().rule()).isEqualTo(rule);
        assertThat(denunciation.steps().getLast().to()).isEqualTo(to);
    }

    @Test
    void aTreatyWithoutSuchAProvisionCannotBeDenounced() {
        Calculation denunciation =
                new Leaving(clauses("ICCPR")).denunciation(LocalDate.of(2020, 1, 1), LocalDate.of(1976, 3, 23), null);

        assertThat(denunciation.date()).isNull();
        assertThat(denunciation.steps().getFirst().rule()).isEqualTo("no-denunciation-clause");
    }

    @Test
    void aMonthWithoutThatDayEndsOnItsLastDay() {
        Calculation bound = of("ICCPR").party(LocalDate.of(2014, 11, 30), LocalDate.of(1976, 3, 23));

        assertThat(bound.date()).isEqualTo("2015-02-28");
        assertThat(bound.steps().getFirst().sentence()).contains("no day 30");
        assertThat(of("ICRMW")
                        .party(LocalDate.of(2014, 11, 30), LocalDate.of(2003, 7, 1))
                        .date())
                .isEqualTo("2015-03-01");
    }

    @Test
    void aPeriodThatEndsOnAFirstStillWaitsForTheNext() {
        assertThat(of("ICRMW")
                        .party(LocalDate.of(2014, 3, 1), LocalDate.of(2003, 7, 1))
                        .date())
                .isEqualTo("2014-07-01");
    }

    @Property
    void theOrderOfDepositsIsIrrelevant(
            @ForAll("clauses") FinalClauses clauses, @ForAll("deposits") List<Deposit> deposits, @ForAll long seed) {
        List<Deposit> shuffled = new ArrayList<>(deposits);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new EntryIntoForce(clauses, null).treaty(shuffled))
                .isEqualTo(new EntryIntoForce(clauses, null).treaty(deposits));
    }

    @Property
    void oneDepositMoreNeverDelaysTheTreatyAndALaterOneNeverHastensIt(
            @ForAll("clauses") FinalClauses clauses,
            @ForAll("deposits") List<Deposit> deposits,
            @ForAll @DateRange(min = "1945-01-01", max = "2030-12-31") LocalDate day,
            @ForAll @IntRange(max = 4000) int later) {
        EntryIntoForce entry = new EntryIntoForce(clauses, null);
        List<Deposit> more = with(deposits, day);

        LocalDate before = sure(entry.treaty(deposits));
        assertThat(sure(entry.treaty(more))).isBeforeOrEqualTo(before);
        assertThat(sure(entry.treaty(with(deposits, day.plusDays(later))))).isAfterOrEqualTo(sure(entry.treaty(more)));
    }

    @Property
    void theTreatyIsInForceExactlyWhereEnoughDepositsCountAndNotBeforeThem(
            @ForAll("clauses") FinalClauses clauses, @ForAll("deposits") List<Deposit> deposits) {
        Calculation treaty = new EntryIntoForce(clauses, null).treaty(deposits);
        List<LocalDate> counted = deposits.stream()
                .filter(deposit -> deposit.notCounted() == null)
                .map(Deposit::date)
                .sorted()
                .toList();

        assertThat(treaty.date()).isEqualTo(clauses.treatyInForce(counted).orElse(null));
        assertThat(treaty.date() == null).isEqualTo(counted.size() < clauses.threshold());
        if (treaty.date() != null) {
            assertThat(treaty.date()).isAfterOrEqualTo(counted.get(clauses.threshold() - 1));
        }
    }

    @Property
    void aPartyIsNeverBoundBeforeTheTreatyNorBeforeItsDepositAndALaterDepositNeverBindsEarlier(
            @ForAll("clauses") FinalClauses clauses,
            @ForAll @DateRange(min = "1945-01-01", max = "2030-12-31") LocalDate treaty,
            @ForAll @DateRange(min = "1945-01-01", max = "2030-12-31") LocalDate deposit,
            @ForAll @IntRange(max = 400) int later) {
        EntryIntoForce entry = new EntryIntoForce(clauses, null);
        LocalDate bound = entry.party(deposit, treaty).known();

        assertThat(bound).isEqualTo(clauses.partyInForce(deposit, treaty));
        assertThat(bound).isAfterOrEqualTo(treaty).isAfterOrEqualTo(deposit);
        assertThat(entry.party(deposit.plusDays(later), treaty).known()).isAfterOrEqualTo(bound);
    }

    @Property
    void everyStepGoesOnFromTheOneBeforeAndTheLastOneGivesTheDate(
            @ForAll("clauses") FinalClauses clauses,
            @ForAll @DateRange(min = "1945-01-01", max = "2030-12-31") LocalDate treaty,
            @ForAll @DateRange(min = "1945-01-01", max = "2030-12-31") LocalDate deposit) {
        Calculation bound = new EntryIntoForce(clauses, null).party(deposit, treaty);

        LocalDate at = deposit;
        for (CalculationStep step : bound.steps()) {
            assertThat(step.from()).isEqualTo(at);
            at = Objects.requireNonNull(step.to());
            assertThat(step.sentence()).endsWith(".");
        }
        assertThat(bound.date()).isEqualTo(at);
    }

    @Property
    void thirtyAndNinetyDaysAreCountedDayByDay(
            @ForAll @DateRange(min = "1945-01-01", max = "2030-12-31") LocalDate deposit) {
        for (String code : List.of("CRC", "CSR1951")) {
            LocalDate day = deposit;
            for (int i = 0; i < clauses(code).forParty().days(); i++) {
                day = day.plusDays(1);
            }
            assertThat(of(code).party(deposit, LocalDate.of(1940, 1, 1)).date()).isEqualTo(day);
        }
    }

    @Property
    void afterMonthsTheFirstIsAFirstAndAtLeastThoseMonthsAway(
            @ForAll @DateRange(min = "2004-01-01", max = "2030-12-31") LocalDate deposit) {
        LocalDate bound = of("ICRMW").party(deposit, LocalDate.of(2003, 7, 1)).known();

        assertThat(bound.getDayOfMonth()).isOne();
        assertThat(bound).isAfter(deposit.plusMonths(3)).isBeforeOrEqualTo(deposit.plusMonths(4));
    }

    @Property
    void whoMayDenounceOnADayHasLeftAfterIt(
            @ForAll @DateRange(min = "2003-07-01", max = "2010-12-31") LocalDate bound,
            @ForAll @DateRange(min = "2003-07-01", max = "2030-12-31") LocalDate notified) {
        Calculation left = new Leaving(clauses("ICRMW")).denunciation(notified, LocalDate.of(2003, 7, 1), bound);

        assertThat(left.date() == null).isEqualTo(notified.isBefore(bound.plusYears(5)));
        if (left.date() != null) {
            assertThat(left.date()).isAfter(notified.plusMonths(12)).isBeforeOrEqualTo(notified.plusMonths(13));
        }
    }

    @Provide
    Arbitrary<FinalClauses> clauses() {
        Arbitrary<Offset> offsets = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 120).map(Offset::days),
                Arbitraries.integers().between(1, 24).map(Offset::months),
                Arbitraries.integers().between(1, 12).map(Offset::firstOfMonthAfter));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12), offsets, offsets, Arbitraries.of(EarlyDeposit.values()))
                .as((threshold, treaty, party, early) ->
                        new FinalClauses(threshold, "all", treaty, party, early, null, null, "art. 1", null));
    }

    @Provide
    Arbitrary<List<Deposit>> deposits() {
        return Combinators.combine(
                        Dates.dates().between(LocalDate.of(1945, 1, 1), LocalDate.of(2030, 12, 31)),
                        Arbitraries.of(true, true, true, false))
                .as((date, counts) -> new Deposit("P" + date, date, counts ? null : "Not counted."))
                .list()
                .ofMaxSize(30);
    }

    /** Never, as the latest of all days. */
    private static LocalDate sure(Calculation calculation) {
        return Objects.requireNonNullElse(calculation.date(), LocalDate.MAX);
    }

    private static List<Deposit> with(List<Deposit> deposits, LocalDate day) {
        List<Deposit> more = new ArrayList<>(deposits);
        more.add(new Deposit("ONE", day, null));
        return more;
    }

    private static List<Deposit> deposits(int many, String first, int rest, String last) {
        return IntStream.range(0, many + rest)
                .mapToObj(i -> new Deposit("P" + i, LocalDate.parse(i < many ? first : last), null))
                .toList();
    }

    private static EntryIntoForce of(String code) {
        return new EntryIntoForce(clauses(code), null);
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
