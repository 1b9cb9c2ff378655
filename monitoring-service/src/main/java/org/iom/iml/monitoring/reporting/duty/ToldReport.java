package org.iom.iml.monitoring.reporting.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.iom.iml.events.ReportingDutyRescheduled;
import org.iom.iml.monitoring.reporting.ReportingRule;
import org.iom.iml.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of one report, or of several combined.
 *
 * @param numbers the ordinal numbers of the report; a combined report has several
 * @param source the symbol of the report or, where the source gives none, the kind of file
 */
public record ToldReport(
        String party,
        ReportingRule rule,
        List<Integer> numbers,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate consideredOn,
        @Nullable String document,
        String source) {

    public ToldReport {
        numbers = List.copyOf(numbers);
    }

    /** Applies the statement to a duty and reports whether anything was new. */
    boolean changes(ReportingDuty duty, Outbox outbox, Instant at) {
        boolean news = false;
        if (dueOn != null) {
            Optional<ReportingDutyRescheduled> moved = duty.setDay(dueOn, source, at);
            moved.ifPresent(outbox::append);
            news = moved.isPresent();
        }
        if (receivedOn == null) {
            return duty.noteAbsence(at) || news;
        }
        if (duty.status() == DutyStatus.OPEN) {
            outbox.append(duty.fulfil(new ReceivedReport(receivedOn, consideredOn, document), at));
            return true;
        }
        return duty.learnConsideration(consideredOn, at) || news;
    }
}
