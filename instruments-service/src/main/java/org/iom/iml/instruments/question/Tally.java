package org.iom.iml.instruments.question;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.participation.standing.Binding;
import org.iom.iml.instruments.participation.standing.Binding.Held;
import org.iom.iml.instruments.participation.standing.Status;
import org.iom.iml.instruments.question.YearCounts.Course;
import org.iom.iml.instruments.question.YearCounts.Deed;

/** A count, by year, of how many parties performed which acts. */
final class Tally {

    private static final Set<Status> CONSENTED = EnumSet.of(Status.CONTRACTING, Status.PARTY);

    private final Binding binding;
    private final Knowledge knowledge;

    private final List<Course> courses = new ArrayList<>();
    private final Map<Integer, Integer> signed = new TreeMap<>();
    private final Map<Integer, Integer> consented = new TreeMap<>();
    private final Map<Integer, Integer> entered = new TreeMap<>();
    private final Map<Integer, Integer> left = new TreeMap<>();

    Tally(Binding binding, Knowledge knowledge) {
        this.binding = binding;
        this.knowledge = knowledge;
    }

    /** Adds a participation; a participant that signed twice, according to two sources, counts once. */
    void add(Course course) {
        courses.add(course);
        course.deeds().stream()
                .filter(Deed::signs)
                .map(Deed::date)
                .min(Comparator.naturalOrder())
                .ifPresent(date -> count(signed, date.getYear()));
        Status before = Status.NONE;
        boolean mayHaveBeenBound = false;
        for (int i = 0; i < course.statuses().size(); i++) {
            Status now = course.statuses().get(i);
            int year = course.since().get(i).getYear();
            boolean mayBeBound = bound(course, i, lastDay(course, i)) != Truth.FALSE;
            if (CONSENTED.contains(now) && !CONSENTED.contains(before)) {
                count(consented, year);
            }
            if (now == Status.PARTY && !mayHaveBeenBound) {
                count(entered, year);
            }
            if (!mayBeBound && mayHaveBeenBound) {
                count(left, year);
            }
            before = now;
            mayHaveBeenBound = mayBeBound;
        }
    }

    private static LocalDate lastDay(Course course, int place) {
        return place + 1 < course.since().size() ? course.since().get(place + 1).minusDays(1) : LocalDate.MAX;
    }

    private Truth bound(Course course, int place, LocalDate day) {
        boolean isLast = place + 1 == course.statuses().size();
        boolean entersLater = !isLast && course.statuses().get(place + 1) == Status.PARTY;
        LocalDate published =
                knowledge.firstNaming(course.party(), course.since().get(place));
        return binding.bound(
                Held.of(course.statuses().get(place), entersLater, published, isLast ? course.knownSince() : null),
                day);
    }

    /** Returns the number of parties for which {@code isBound} answers whether they were bound on 31 December. */
    int onLastDayOf(int year, Truth isBound) {
        LocalDate day = LocalDate.of(year, Month.DECEMBER, 31);
        return (int) courses.stream()
                .filter(course -> IntStream.range(0, course.since().size())
                        .filter(place -> !course.since().get(place).isAfter(day))
                        .reduce((earlier, later) -> later)
                        .stream()
                        .anyMatch(place -> bound(course, place, day) == isBound))
                .count();
    }

    private static void count(Map<Integer, Integer> counts, int year) {
        counts.merge(year, 1, Integer::sum);
    }

    /** Returns all years from the first with an event to the last or, if later, to {@code present}. */
    List<Integer> years(int present) {
        TreeSet<Integer> known = new TreeSet<>();
        List.of(signed, consented, entered, left).forEach(counts -> known.addAll(counts.keySet()));
        return known.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(known.first(), Math.max(present, known.last()))
                        .boxed()
                        .toList();
    }

    int signed(int year) {
        return signed.getOrDefault(year, 0);
    }

    int consented(int year) {
        return consented.getOrDefault(year, 0);
    }

    int entered(int year) {
        return entered.getOrDefault(year, 0);
    }

    int left(int year) {
        return left.getOrDefault(year, 0);
    }
}
