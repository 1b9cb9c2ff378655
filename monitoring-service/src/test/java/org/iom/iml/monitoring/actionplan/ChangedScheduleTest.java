package org.iom.iml.monitoring.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedScheduleTest {

    private static final Instant NOW = Instant.parse("2030-06-15T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2030, 6, 15);

    private final List<ProgressDue> standing = new ArrayList<>();

    @Test
    void aNewIndicatorHasAllDaysOfItsSchedule() {
        assertThat(changed(Set.of(), "2030-01-31", "2030-07-31")).containsExactly("2030-01-31", "2030-07-31");
    }

    @Test
    void daysToComeMoveAndKeepWhoTheyAre() {
        ProgressDue passed = due("2030-03-01");
        ProgressDue next = due("2030-09-01");
        ProgressDue last = due("2031-03-01");

        assertThat(changed(Set.of(), "2030-04-01", "2030-07-01", "2030-10-01", "2031-01-01"))
                .containsExactly("2031-01-01");
        assertThat(passed.dueOn()).isEqualTo("2030-03-01");
        assertThat(next.dueOn()).isEqualTo("2030-07-01");
        assertThat(last.dueOn()).isEqualTo("2030-10-01");
    }

    @Test
    void whatHasAReportStaysEvenIfItIsToCome() {
        ProgressDue reported = due("2030-09-01");
        ProgressDue open = due("2031-03-01");

        assertThat(changed(Set.of(reported.id()), "2030-12-01")).isEmpty();
        assertThat(reported.dueOn()).isEqualTo("2030-09-01");
        assertThat(open.dueOn()).isEqualTo("2030-12-01");
    }

    @Test
    void whatIsNoLongerAskedForIsCancelled() {
        ProgressDue next = due("2030-09-01");
        ProgressDue last = due("2031-03-01");

        assertThat(changed(Set.of(), "2030-09-01")).isEmpty();
        assertThat(next.isCancelled()).isFalse();
        assertThat(last.isCancelled()).isTrue();
    }

    @Test
    void theSameScheduleChangesNothing() {
        ProgressDue next = due("2030-09-01");

        assertThat(changed(Set.of(), "2030-03-01", "2030-09-01")).isEmpty();
        assertThat(next.dueOn()).isEqualTo("2030-09-01");
        assertThat(next.isCancelled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, MONTHS, 2030-01-31, 2030-04-30, 2030-01-31 2030-02-28 2030-03-31 2030-04-30",
        "6, MONTHS, 2030-07-01, 2031-06-30, 2030-07-01 2031-01-01",
        "2, WEEKS, 2030-07-01, 2030-07-29, 2030-07-01 2030-07-15 2030-07-29"
    })
    void daysAreCountedFromTheFirst(int every, ScheduleUnit unit, LocalDate first, LocalDate end, String days) {
        assertThat(new Indicator(UUID.randomUUID(), UUID.randomUUID(), "Visits", every, unit, first).dueUntil(end))
                .extracting(LocalDate::toString)
                .containsExactly(days.split(" "));
    }

    private ProgressDue due(String day) {
        ProgressDue due =
                new ProgressDue(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), LocalDate.parse(day), NOW);
        standing.add(due);
        return due;
    }

    private List<String> changed(Set<UUID> reported, String... wanted) {
        return new ChangedSchedule(Stream.of(wanted).map(LocalDate::parse).toList(), reported, TODAY)
                .apply(standing, NOW).stream().map(LocalDate::toString).toList();
    }
}
