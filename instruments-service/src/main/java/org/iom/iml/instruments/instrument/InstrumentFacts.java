package org.iom.iml.instruments.instrument;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said of one instrument, each fact with its source. */
public record InstrumentFacts(
        String code,
        InstrumentKind kind,
        Map<String, String> titles,
        @Nullable LocalDate adoptedOn,
        @Nullable String adoptedAt,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate inForceOn,
        @Nullable String untcNumber,
        @Nullable String untsRegistration,
        @Nullable String symbol,
        @Nullable String chapter,
        @Nullable String depositary,
        @Nullable String monitoringBody,
        @Nullable String supplements,
        @Nullable List<String> acts,
        @Nullable FinalClauses finalClauses,
        @Nullable InstrumentDetails details,
        Map<String, String> sources,
        @Nullable List<String> toVerify) {

    public InstrumentFacts {
        details = details == null ? InstrumentDetails.NONE : details;
        toVerify = toVerify == null ? List.of() : List.copyOf(toVerify);
    }

    /** What only some kinds have; never missing. */
    @Override
    public InstrumentDetails details() {
        return Objects.requireNonNull(details);
    }

    /** The names of the facts in which this differs from {@code other}. */
    List<String> differences(InstrumentFacts other) {
        return Arrays.stream(InstrumentFacts.class.getRecordComponents())
                .filter(fact -> !Objects.equals(valueOf(fact, this), valueOf(fact, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object valueOf(RecordComponent fact, InstrumentFacts facts) {
        try {
            return fact.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A treaty of which only the index of the treaty collection tells. */
    static InstrumentFacts of(UntcIndex.Row row) {
        UntcTitle title = row.title();
        return new InstrumentFacts(
                "UNTC-" + row.number(),
                title.kind(),
                Map.of("en", title.title()),
                title.date(),
                title.place(),
                null,
                null,
                row.number().value(),
                null,
                null,
                row.chapter().isEmpty() ? null : row.chapter(),
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of("adoption", "MTDSG " + row.number()),
                List.of());
    }
}
