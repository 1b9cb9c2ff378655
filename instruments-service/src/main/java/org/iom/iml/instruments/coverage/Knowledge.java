package org.iom.iml.instruments.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Until when it is known what parties did under one instrument, by all sources of one kind of record. */
public final class Knowledge {

    /** Nothing was loaded. */
    public static final Knowledge NONE = new Knowledge(List.of());

    private final List<Source> sources;
    private final @Nullable LocalDate complete;
    private final Set<String> exceptions = new HashSet<>();
    private final Map<String, LocalDate> ended;

    /** What {@code sources} tell together. */
    public Knowledge(List<Source> sources) {
        this(sources, Map.of());
    }

    /**
     * What {@code sources} tell together.
     *
     * @param ended from when on there were no more parties that have ceased to be: a publication lists those of its day, so
     *     that its silence about one that was no more says nothing
     */
    Knowledge(List<Source> sources, Map<String, LocalDate> ended) {
        this.sources = List.copyOf(sources);
        this.ended = Map.copyOf(ended);
        this.complete = latest(sources.stream().filter(Source::complete));
        sources.forEach(source -> {
            exceptions.addAll(source.refused());
            exceptions.addAll(source.doubtful());
        });
    }

    /**
     * What one source tells.
     *
     * @param days of which it was published and read, at least one
     * @param refused parties of which it says what could not be read
     * @param doubtful parties that it may mean by a name that was not understood
     */
    public record Source(SortedSet<LocalDate> days, boolean complete, Set<String> refused, Set<String> doubtful) {

        public Source(LocalDate day, boolean complete, Set<String> refused, Set<String> doubtful) {
            this(new TreeSet<>(Set.of(day)), complete, refused, doubtful);
        }

        /** The latest of those days. */
        public LocalDate asOf() {
            return days.last();
        }
    }

    /** Until when all parties are known, but for those of which a source says what could not be read. */
    public Optional<LocalDate> complete() {
        return Optional.ofNullable(complete);
    }

    /** Until when it is known that {@code party}, of which nothing is recorded, did nothing; null where nobody says so. */
    public @Nullable LocalDate ofSilent(String party) {
        LocalDate end = ended.get(party);
        return end != null || exceptions.contains(party)
                ? latest(sources.stream()
                        .filter(Source::complete)
                        .filter(source -> end == null || source.asOf().isBefore(end))
                        .filter(source -> !source.refused().contains(party)
                                && !source.doubtful().contains(party)))
                : complete;
    }

    /** Until when it is known what {@code party} did, of which the last act is of {@code lastAct}. */
    public LocalDate ofRecorded(String party, LocalDate lastAct) {
        LocalDate told =
                latest(sources.stream().filter(source -> !source.refused().contains(party)));
        return told == null || told.isBefore(lastAct) ? lastAct : told;
    }

    /** The first day on which a source that names everybody names {@code party}, which acted on {@code act}; null where none does. */
    public @Nullable LocalDate firstNaming(String party, LocalDate act) {
        return sources.stream()
                .filter(source -> source.complete() && !source.refused().contains(party))
                .flatMap(source -> source.days().tailSet(act).stream().limit(1))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate latest(Stream<Source> sources) {
        return sources.map(Source::asOf).max(Comparator.naturalOrder()).orElse(null);
    }
}
