package org.iom.iml.monitoring.reporting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.monitoring.reporting.ReportingRule;
import org.junit.jupiter.api.Test;

class OwedReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final ReportingRule ICRMW = new ReportingRule("ICRMW", "CMW", 12, 60, "art. 73(1)", true, null);

    @Test
    void nothingIsOwedBeforeTheInstrumentBinds() {
        assertThat(owed(new StatusInterval("contracting", LocalDate.of(2026, 1, 1), null)))
                .isEmpty();
    }

    @Test
    void whoIsBoundWithoutAKnownDayOfEntryIntoForceOwesReports() {
        assertThat(Membership.in(List.of(
                        new StatusInterval("contracting", LocalDate.of(1975, 4, 16), LocalDate.of(1976, 1, 1), false),
                        new StatusInterval("contracting", LocalDate.of(1976, 1, 1), null, true))))
                .containsExactly(new Membership(1, LocalDate.of(1976, 1, 1), null));
    }

    @Test
    void nothingIsOwedOnceTheMembershipHasEnded() {
        assertThat(owed(new StatusInterval("party", LocalDate.of(2004, 1, 1), LocalDate.of(2010, 1, 1))))
                .isEmpty();
    }

    @Test
    void whatFallsDueAfterAnAnnouncedEndIsNotOwed() {
        assertThat(owed(new StatusInterval("party", LocalDate.of(2025, 8, 1), LocalDate.of(2027, 1, 1))))
                .extracting(OwedReport::kind)
                .containsExactly(ReportKind.INITIAL);
    }

    @Test
    void whoComesBackOwesAFirstReportAgain() {
        assertThat(owed(
                        new StatusInterval("party", LocalDate.of(2000, 1, 1), LocalDate.of(2005, 1, 1)),
                        new StatusInterval("former", LocalDate.of(2005, 1, 1), LocalDate.of(2026, 1, 1)),
                        new StatusInterval("party", LocalDate.of(2026, 1, 1), null)))
                .extracting(report -> report.membership().ordinal(), OwedReport::dueOn)
                .containsExactly(tuple(2, LocalDate.of(2027, 1, 1)), tuple(2, LocalDate.of(2032, 1, 1)));
    }

    @Test
    void intervalsWithoutADayBetweenAreOneMembership() {
        assertThat(Membership.in(List.of(
                        new StatusInterval("party", LocalDate.of(2000, 1, 1), LocalDate.of(2005, 1, 1)),
                        new StatusInterval("party", LocalDate.of(2005, 1, 1), null))))
                .containsExactly(new Membership(1, LocalDate.of(2000, 1, 1), null));
    }

    @Property
    void aReportFallsDueInTheMonthOfItsYearWhateverTheDay(@ForAll("days") LocalDate from) {
        LocalDate due = ICRMW.initialReportDueOn(from);
        assertThat(due.getYear()).isEqualTo(from.getYear() + 1);
        assertThat(due.getMonth()).isEqualTo(from.getMonth());
        assertThat(due.getDayOfMonth()).isEqualTo(Math.min(from.getDayOfMonth(), due.lengthOfMonth()));
    }

    @Property
    void whatIsOwedFallsDueWithinItsMembership(@ForAll("timelines") List<StatusInterval> timeline) {
        assertThat(OwedReport.under(ICRMW, Membership.in(timeline), TODAY))
                .allSatisfy(report ->
                        assertThat(report.membership().covers(report.dueOn())).isTrue())
                .allSatisfy(report ->
                        assertThat(report.membership().hasEndedBy(TODAY)).isFalse());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return days(LocalDate.of(1960, 1, 1), 30_000);
    }

    @Provide
    Arbitrary<List<StatusInterval>> timelines() {
        return Arbitraries.of("party", "former", "contracting")
                .list()
                .ofMaxSize(5)
                .flatMap(statuses -> Arbitraries.integers()
                        .between(1, 6_000)
                        .list()
                        .ofSize(statuses.size() + 1)
                        .map(gaps -> timeline(statuses, gaps)));
    }

    static List<StatusInterval> timeline(List<String> statuses, List<Integer> gaps) {
        LocalDate[] days = new LocalDate[gaps.size()];
        LocalDate day = LocalDate.of(1990, 1, 31);
        for (int i = 0; i < gaps.size(); i++) {
            day = day.plusDays(gaps.get(i));
            days[i] = day;
        }
        return IntStream.range(0, statuses.size())
                .mapToObj(i -> new StatusInterval(
                        statuses.get(i), days[i], i == statuses.size() - 1 && i % 2 == 0 ? null : days[i + 1]))
                .toList();
    }

    private static Arbitrary<LocalDate> days(LocalDate first, int count) {
        return Arbitraries.integers().between(0, count).map(days -> first.plus(days, ChronoUnit.DAYS));
    }

    private static List<OwedReport> owed(StatusInterval... timeline) {
        return OwedReport.under(ICRMW, Membership.in(List.of(timeline)), TODAY);
    }
}
