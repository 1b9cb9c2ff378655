package org.iom.iml.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The description of one instrument, each fact with its source; the shipped catalogue writes the grouped facts without
 * nesting.
 */
public record InstrumentFacts(
        String code,
        InstrumentKind kind,
        Map<String, String> titles,
        @JsonUnwrapped Milestones milestones,
        @JsonUnwrapped Registration registration,
        @JsonUnwrapped Regime regime,
        @Nullable InstrumentDetails details,
        @JsonUnwrapped Sourcing sourcing) {

    private static final Set<Class<?>> GROUPS =
            Set.of(Milestones.class, Registration.class, Regime.class, Sourcing.class);

    public InstrumentFacts {
        details = details == null ? InstrumentDetails.NONE : details;
    }

    /** Returns the facts that only some kinds have; never null. */
    @Override
    public InstrumentDetails details() {
        return Objects.requireNonNull(details);
    }

    /** Returns the names of the facts in which this differs from {@code other}. */
    List<String> differences(InstrumentFacts other) {
        return differences(this, other).toList();
    }

    private static Stream<String> differences(Record one, Record other) {
        return Arrays.stream(one.getClass().getRecordComponents()).flatMap(fact -> {
            Object said = valueOf(fact, one);
            Object before = valueOf(fact, other);
            if (GROUPS.contains(fact.getType()) && said instanceof Record some && before instanceof Record others) {
                return differences(some, others);
            }
            return Objects.equals(said, before) ? Stream.of() : Stream.of(fact.getName());
        });
    }

    private static @Nullable Object valueOf(RecordComponent fact, Record facts) {
        try {
            return fact.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Describes a treaty known only from the index of the UN Treaty Collection. */
    static InstrumentFacts of(UntcIndex.Row row) {
        UntcTitle title = row.title();
        String chapter = row.chapter().isEmpty() ? null : row.chapter();
        return new InstrumentFacts(
                "UNTC-" + row.number(),
                title.kind(),
                Map.of("en", title.title()),
                new Milestones(title.date(), title.place(), null, null),
                new Registration(row.number().value(), null, null, chapter, null),
                Regime.UNKNOWN,
                null,
                new Sourcing(Map.of("adoption", "MTDSG " + row.number()), null));
    }
}
