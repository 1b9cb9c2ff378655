package org.iom.iml.training.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iom.iml.training.need.Need;
import org.iom.iml.training.need.Training.TaughtCourse;
import org.jspecify.annotations.Nullable;

/**
 * The drafting of a programme: repeatedly the edition that meets most of the remaining needs, then national events for
 * the States with the heaviest needs left. The result is deterministic.
 */
final class DraftProgramme {

    private static final int SEVERAL = 2;
    private static final Comparator<Draft> LIGHTEST_FIRST = Comparator.comparingInt(Draft::weight)
            .thenComparing(Comparator.comparing(DraftProgramme::name).reversed());

    private final NewProgramme wanted;
    private final Set<UUID> refusedCourses;
    private final List<Need> left;

    /**
     * Creates a draft over the open needs.
     *
     * @param refusedCourses courses of which an edition was refused for the year
     */
    DraftProgramme(NewProgramme wanted, Set<UUID> refusedCourses, List<Need> open) {
        this.wanted = wanted;
        this.refusedCourses = Set.copyOf(refusedCourses);
        this.left = new ArrayList<>(open);
    }

    /** Returns the drafts; {@code refusedEvents} are the needs for which a national event was refused for the year. */
    List<Draft> draft(Set<Refused> refusedEvents) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < wanted.editions(); i++) {
            heaviestEdition().ifPresent(draft -> take(draft, drafts));
        }
        left.removeIf(need -> refusedEvents.contains(Refused.of(need)));
        Set<String> hosts = new HashSet<>();
        for (int i = 0; i < wanted.nationalEvents(); i++) {
            heaviestEvent(hosts).ifPresent(draft -> {
                hosts.addAll(draft.parties());
                take(draft, drafts);
            });
        }
        return drafts;
    }

    private void take(Draft draft, List<Draft> drafts) {
        left.removeAll(new HashSet<>(draft.needs()));
        drafts.add(draft);
    }

    private Optional<Draft> heaviestEdition() {
        Map<TaughtCourse, List<Need>> touched = new TreeMap<>(Comparator.comparing(TaughtCourse::code));
        left.forEach(need -> need.training().courses().stream()
                .filter(course -> !refusedCourses.contains(course.id()))
                .forEach(course -> touched.computeIfAbsent(course, one -> new ArrayList<>())
                        .add(need)));
        return touched.entrySet().stream()
                .map(course -> edition(course.getKey(), course.getValue()))
                .filter(draft -> draft.parties().size() >= SEVERAL)
                .max(LIGHTEST_FIRST);
    }

    private Draft edition(TaughtCourse course, List<Need> touched) {
        Set<String> invited = Draft.heaviestFirst(touched, Need::party).stream()
                .limit(wanted.statesPerEdition())
                .collect(Collectors.toSet());
        return new Draft(
                ProgrammeKind.EDITION,
                course,
                touched.stream().filter(need -> invited.contains(need.party())).toList());
    }

    private Optional<Draft> heaviestEvent(Set<String> hosts) {
        return left.stream()
                .filter(need -> !hosts.contains(need.party()))
                .collect(Collectors.groupingBy(Need::party, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(needs -> needs.stream().limit(wanted.themesPerEvent()).toList())
                .map(needs -> new Draft(ProgrammeKind.NATIONAL_EVENT, courseFor(needs), needs))
                .max(LIGHTEST_FIRST);
    }

    /** Returns the course that covers the largest number of these needs. */
    private static @Nullable TaughtCourse courseFor(List<Need> needs) {
        return needs.stream()
                .flatMap(need -> need.training().courses().stream())
                .collect(Collectors.groupingBy(
                        course -> course,
                        () -> new TreeMap<>(Comparator.comparing(TaughtCourse::code)),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static String name(Draft draft) {
        TaughtCourse course = draft.course();
        return draft.kind() == ProgrammeKind.EDITION && course != null
                ? course.code()
                : draft.parties().getFirst();
    }

    /** A State and theme for which a person refused a national event for the year. */
    record Refused(String party, String theme) {

        static Refused of(Need need) {
            return new Refused(need.party(), Objects.requireNonNull(need.theme()));
        }
    }
}
