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

/** The date up to which the acts of parties under one instrument are known, from all sources of one kind of record. */
public final class Knowledge {

    /** No knowledge: no source has been loaded. */
    public static final Knowledge NONE = new Knowledge(List.of());

    private final List<Source> sources;
    private final @Nullable LocalDate complete;
    private final Set<String> exceptions = new HashSet<>();
    private final Map<String, LocalDate> ended;

    /** Combines what {@code sources} cover. */
    public Knowledge(List<Source> sources) {
        this(sources, Map.of());
    }

    /**
     * Combines what {@code sources} cover.
     *
     * @param ended the day on which each former party ceased to exist: a publication lists the parties of its day, so
     *     nothing follows from its silence about one that no longer existed
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
     * The coverage by one source.
     *
     * @param days the dates of the editions that were read, at least one
     * @param complete whether it covers every party
     * @param refused parties about which its entry could not be read
     * @param doubtful parties that may be meant by a name that was not understood
     */
    public record Source(SortedSet<LocalDate> days, boolean complete, Set<String> refused, Set<String> doubtful) {

        public Source(LocalDate day, boolean complete, Set<String> refused, Set<String> doubtful) {
            this(new TreeSet<>(Set.of(day)), complete, refused, doubtful);
        }

        /** Returns the latest of those dates. */
        public LocalDate asOf() {
            return days.last();
        }
    }

    /** Returns the date up to which all parties are known, except those whose entries could not be read. */
    public Optional<LocalDate> complete() {
        return Optional.ofNullable(complete);
    }

    /**
     * Returns the date up to which {@code party}, without any recorded act, is known to have done nothing; null where
     * no source shows it.
     */
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

    /**
     * Returns the date up to which the acts of {@code party} are known, given that its last recorded act is of {@code
     * lastAct}.
     */
    public LocalDate ofRecorded(String party, LocalDate lastAct) {
        LocalDate told =
                latest(sources.stream().filter(source -> !source.refused().contains(party)));
        return told == null || told.isBefore(lastAct) ? lastAct : told;
    }

    /**
     * Returns the first date, from {@code act} on, of a complete source that lists {@code party}; null where there is
     * none.
     */
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
