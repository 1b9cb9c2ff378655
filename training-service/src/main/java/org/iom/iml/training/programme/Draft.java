package org.iom.iml.training.programme;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.training.need.Asked;
import org.iom.iml.training.need.Need;
import org.iom.iml.training.need.Training.TaughtCourse;
import org.jspecify.annotations.Nullable;

/**
 * A drafted response to some needs: an edition of a course, or a national event.
 *
 * @param course the course to be held; null where no course covers the themes of a national event
 * @param needs the needs that it would meet, heaviest first
 */
record Draft(ProgrammeKind kind, @Nullable TaughtCourse course, List<Need> needs) {

    private static final int MAX_LINKS = 200;

    Draft {
        needs = List.copyOf(needs);
    }

    /** Returns the States whose needs it would meet, ordered by the weight of those needs. */
    List<String> parties() {
        return heaviestFirst(needs, Need::party);
    }

    List<String> themes() {
        return heaviestFirst(needs, need -> Objects.requireNonNull(need.theme()));
    }

    int weight() {
        return needs.stream().mapToInt(Need::weight).sum();
    }

    /** Returns the recommendations that it would address, up to the number that an edition can name. */
    List<UUID> recommendations() {
        return links(need -> {
            Asked asked = need.asked();
            return asked == null ? Stream.of() : asked.ids().stream();
        });
    }

    List<UUID> findings() {
        return links(need -> need.found().ids().stream());
    }

    private List<UUID> links(Function<Need, Stream<UUID>> of) {
        return needs.stream().flatMap(of).distinct().limit(MAX_LINKS).toList();
    }

    /** Groups needs by a property and returns its values, heaviest first, then by name. */
    static List<String> heaviestFirst(List<Need> needs, Function<Need, String> of) {
        Map<String, Integer> weights =
                needs.stream().collect(Collectors.toMap(of, Need::weight, Integer::sum, LinkedHashMap::new));
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
