package org.iom.iml.monitoring.reporting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.events.ReportingDutyArisen;
import org.iom.iml.events.ReportingDutyLapsed;
import org.iom.iml.events.ReportingDutyRescheduled;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.monitoring.reporting.ReportingRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DutyReconciliationTest {

    private static final Instant AT = Instant.parse("2026-06-01T12:00:00Z");
    private static final ReportingRule ICRMW = new ReportingRule("ICRMW", "CMW", 12, 60, "art. 73(1)", true, null);

    private final List<ReportingDuty> duties = new ArrayList<>();

    @Test
    void aStateThatBecomesPartyOwesItsReports() {
        assertThat(follow(party("2026-03-01", null)))
                .satisfiesExactly(
                        fact -> assertThat(fact).isInstanceOfSatisfying(ReportingDutyArisen.class, arisen -> {
                            assertThat(arisen.body()).isEqualTo("CMW");
                            assertThat(arisen.kind()).isEqualTo("initial");
                            assertThat(arisen.dueOn()).isEqualTo("2027-03-01");
                        }),
                        fact -> assertThat(fact)
                                .isInstanceOfSatisfying(
                                        ReportingDutyArisen.class,
                                        arisen -> assertThat(arisen.dueOn()).isEqualTo("2032-03-01")));
    }

    @Test
    void aCorrectedDateMovesWhatIsOwed() {
        follow(party("2026-03-01", null));
        assertThat(follow(party("2026-04-01", null)))
                .allSatisfy(fact -> assertThat(fact).isInstanceOf(ReportingDutyRescheduled.class));
        assertThat(duties).extracting(ReportingDuty::dueOn).containsExactly(day("2027-04-01"), day("2032-04-01"));
    }

    @Test
    void aStateThatLeftOwesNothingMore() {
        follow(party("2020-03-01", null));
        assertThat(follow(party("2020-03-01", "2026-05-01")))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact)
                        .isInstanceOfSatisfying(
                                ReportingDutyLapsed.class,
                                lapsed -> assertThat(lapsed.lapsedOn()).isEqualTo("2026-05-01")));
        assertThat(duties)
                .extracting(duty -> duty.lapse().orElseThrow().reason())
                .containsOnly(LapseReason.NO_LONGER_PARTY);
    }

    @Test
    void aStateThatWasNeverPartyOwesNothing() {
        follow(party("2020-03-01", null));
        follow(new StatusInterval("signatory", day("2020-01-01"), null));
        assertThat(duties)
                .extracting(duty -> duty.lapse().orElseThrow().reason())
                .containsOnly(LapseReason.RECORD_CORRECTED);
    }

    @Test
    void aWithdrawalThatIsTakenBackOpensTheDutiesAgain() {
        follow(party("2020-03-01", null));
        follow(party("2020-03-01", "2026-05-01"));
        assertThat(follow(party("2020-03-01", null)))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact).isInstanceOf(ReportingDutyArisen.class));
        assertThat(duties)
                .extracting(ReportingDuty::status, ReportingDuty::lapse)
                .containsOnly(tuple(DutyStatus.OPEN, Optional.empty()));
    }

    @Property
    void theSameTimelineAgainChangesNothing(@ForAll("timelines") List<StatusInterval> timeline) {
        duties.clear();
        StatusInterval[] intervals = timeline.toArray(StatusInterval[]::new);
        follow(intervals);
        assertThat(follow(intervals)).isEmpty();
    }

    @Property
    void whereverATimelineCameFromItsDutiesAreTheSame(
            @ForAll("timelines") List<StatusInterval> first, @ForAll("timelines") List<StatusInterval> last) {
        duties.clear();
        follow(first.toArray(StatusInterval[]::new));
        follow(last.toArray(StatusInterval[]::new));
        assertThat(duties)
                .filteredOn(duty -> duty.status() == DutyStatus.OPEN)
                .extracting(ReportingDuty::dueOn)
                .containsExactlyInAnyOrderElementsOf(
                        OwedReport.under(ICRMW, Membership.in(last), LocalDate.of(2026, 6, 1)).stream()
                                .map(OwedReport::dueOn)
                                .toList());
    }

    @Provide
    Arbitrary<List<StatusInterval>> timelines() {
        return new OwedReportTest().timelines();
    }

    private List<MonitoringFact> follow(StatusInterval... timeline) {
        return new DutyReconciliation("KEN", ICRMW, Membership.in(List.of(timeline)), AT)
                .apply(List.copyOf(duties), duties::add);
    }

    private static StatusInterval party(String from, @Nullable String until) {
        return new StatusInterval("party", day(from), until == null ? null : day(until));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
