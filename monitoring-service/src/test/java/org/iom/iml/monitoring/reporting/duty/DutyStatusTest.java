package org.iom.iml.monitoring.reporting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.iom.iml.monitoring.reporting.duty.DutyStatus.LAPSED;
import static org.iom.iml.monitoring.reporting.duty.DutyStatus.OPEN;
import static org.iom.iml.monitoring.reporting.duty.DutyStatus.SUBMITTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.iom.iml.monitoring.reporting.ReportingRule;
import org.iom.iml.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class DutyStatusTest {

    private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");
    private static final ReportingRule CED = new ReportingRule("CED", "CED", 24, null, "art. 29(1)", true, null);
    private static final OwedReport OWED = new OwedReport(
            new Membership(1, LocalDate.of(2026, 1, 1), null), ReportKind.INITIAL, LocalDate.of(2028, 1, 1));

    @Test
    void anOpenDutyLapsesAndALapsedOneOpens() {
        assertThat(OPEN.successors()).containsExactlyInAnyOrder(SUBMITTED, LAPSED);
        assertThat(SUBMITTED.successors()).isEmpty();
        assertThat(LAPSED.successors()).containsExactly(OPEN);
    }

    @Test
    void aLapsedDutyCannotLapseAgain() {
        ReportingDuty duty = anOpenDuty();
        duty.lapse(LocalDate.of(2026, 5, 1), LapseReason.NO_LONGER_PARTY, AT);
        assertThatThrownBy(() -> duty.lapse(LocalDate.of(2026, 5, 1), LapseReason.NO_LONGER_PARTY, AT))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anOpenDutyCannotBeReinstated() {
        ReportingDuty duty = anOpenDuty();
        assertThatThrownBy(() -> duty.reinstate(OWED, AT)).isInstanceOf(Refusal.class);
    }

    @Test
    void aLapsedDutyCannotBeRescheduled() {
        ReportingDuty duty = anOpenDuty();
        duty.lapse(LocalDate.of(2026, 5, 1), LapseReason.RECORD_CORRECTED, AT);
        assertThatThrownBy(() -> duty.reschedule(OWED, AT)).isInstanceOf(Refusal.class);
    }

    private static ReportingDuty anOpenDuty() {
        return new ReportingDuty(UUID.randomUUID(), "KEN", CED, OWED, AT);
    }
}
