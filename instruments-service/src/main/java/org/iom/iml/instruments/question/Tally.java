package org.iom.iml.instruments.question;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.participation.Binding;
import org.iom.iml.instruments.participation.Status;
import org.iom.iml.instruments.question.YearCounts.Course;
import org.iom.iml.instruments.question.YearCounts.Deed;

/** How many did what in which year. */
final class Tally {

    private static final Set<Status> CONSENTED = EnumSet.of(Status.CONTRACTING, Status.PARTY);

    private final Binding binding;

    private final Map<Integer, Integer> signed = new TreeMap<>();
    private final Map<Integer, Integer> consented = new TreeMap<>();
    private final Map<Integer, Integer> entered = new TreeMap<>();
    private final Map<Integer, Integer> left = new TreeMap<>();

    Tally(Binding binding) {
        this.binding = binding;
    }

    /** A participant that signs twice, as two sources say it, has signed once. */
    void add(Course course) {
        course.deeds().stream()
                .filter(Deed::signs)
                .map(Deed::date)
                .min(Comparator.naturalOrder())
                .ifPresent(date -> count(signed, date.getYear()));
        Status before = Status.NONE;
        boolean wasBound = false;
        for (int i = 0; i < course.statuses().size(); i++) {
            Status now = course.statuses().get(i);
            int year = course.since().get(i).getYear();
            boolean isBound = isBound(course, i);
            if (CONSENTED.contains(now) && !CONSENTED.contains(before)) {
                count(consented, year);
            }
            if (isBound && !wasBound) {
                count(entered, year);
            }
            if (!isBound && wasBound) {
                count(left, year);
            }
            before = now;
            wasBound = isBound;
        }
    }

    private boolean isBound(Course course, int place) {
        List<Status> statuses = course.statuses();
        boolean entersLater = place + 1 < statuses.size() && statuses.get(place + 1) == Status.PARTY;
        return binding.bound(statuses.get(place), course.since().get(place), entersLater) == Truth.TRUE;
    }

    private static void count(Map<Integer, Integer> counts, int year) {
        counts.merge(year, 1, Integer::sum);
    }

    /** All years from the first to the last in which something happened, at least to {@code present}. */
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
