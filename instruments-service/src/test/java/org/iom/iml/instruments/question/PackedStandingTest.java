package org.iom.iml.instruments.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.iom.iml.instruments.participation.standing.Status;

class PackedStandingTest {

    @Property
    void theLastChangeUntilADayHoldsOnIt(
            @ForAll("courses") NavigableMap<LocalDate, Status> course, @ForAll("days") LocalDate day) {
        String before = "KEN:";
        String packed = before + packed(course) + ";UGA:";
        Map.Entry<LocalDate, Status> expected = course.floorEntry(day);

        long found = PackedStanding.on(
                PackedStanding.dayOf(day), packed, before.length(), packed.length() - ";UGA:".length());

        assertThat(PackedStanding.status(found)).isEqualTo(expected == null ? Status.NONE : expected.getValue());
        if (expected != null) {
            assertThat(PackedStanding.date(PackedStanding.day(found))).isEqualTo(expected.getKey());
        }
    }

    @Example
    void whatIsNoStatusIsAFault() {
        assertThatThrownBy(() -> PackedStanding.on(800_000, "726000friend", 0, 12))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String packed(NavigableMap<LocalDate, Status> course) {
        StringBuilder packed = new StringBuilder();
        course.forEach((day, status) -> packed.append(PackedStanding.dayOf(day)).append(status.code()));
        return packed.toString();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1850, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<NavigableMap<LocalDate, Status>> courses() {
        return Combinators.combine(days(), Arbitraries.of(Status.class))
                .as(Map::entry)
                .list()
                .ofMaxSize(6)
                .map(changes -> {
                    NavigableMap<LocalDate, Status> course = new TreeMap<>();
                    changes.forEach(change -> course.put(change.getKey(), change.getValue()));
                    return course;
                });
    }
}
