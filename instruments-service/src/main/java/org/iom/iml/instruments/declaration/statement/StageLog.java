package org.iom.iml.instruments.declaration.statement;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.iom.iml.instruments.text.Folded;
import org.iom.iml.instruments.text.TextArray;
import org.iom.iml.platform.problem.Refusal;

/**
 * The stages of a statement over time: {@code stages[i]} holds from {@code since[i]} until {@code since[i + 1]}.
 *
 * @param statuses the status at each stage, in the form the database queries
 */
@Embeddable
public record StageLog(
        @JdbcTypeCode(SqlTypes.JSON) List<Stage> stages,
        List<LocalDate> since,
        @Convert(converter = TextArray.class) List<String> statuses) {

    public static StageLog of(Stage first, LocalDate since) {
        return new StageLog(
                List.of(first), List.of(since), List.of(first.status().code()));
    }

    /** Returns the log with {@code next} appended; an undated act takes the date of the preceding stage. */
    public StageLog then(Stage next) {
        if (!latest().status().mayBecome(next.status())) {
            throw new Refusal("declaration-already-withdrawn", "It was withdrawn on " + since.getLast() + ".");
        }
        LocalDate from = requireNonNullElse(next.on(), since.getLast());
        if (from.isBefore(since.getLast())) {
            throw new Refusal("before-the-declaration", "The last act on it is dated " + since.getLast() + ".");
        }
        return new StageLog(
                with(stages, next),
                with(since, from),
                with(statuses, next.status().code()));
    }

    private static <T> List<T> with(List<T> some, T last) {
        return Stream.concat(some.stream(), Stream.of(last)).toList();
    }

    public Stage first() {
        return stages.getFirst();
    }

    public Stage latest() {
        return stages.getLast();
    }

    /** Returns the stage that holds on {@code day}; empty before the statement was made. */
    public Optional<Stage> on(LocalDate day) {
        for (int i = since.size() - 1; i >= 0; i--) {
            if (!since.get(i).isAfter(day)) {
                return Optional.of(stages.get(i));
            }
        }
        return Optional.empty();
    }

    public DeclarationStatus statusOn(LocalDate day) {
        return on(day).map(Stage::status).orElse(DeclarationStatus.NOT_MADE);
    }

    /**
     * Returns the stage to show for {@code day}: the one that holds then, or the first if the statement had not yet
     * been made.
     */
    public Stage shownOn(LocalDate day) {
        return on(day).orElseGet(this::first);
    }

    /** Returns the words of all stages in all languages, as indexed for search. */
    public String words() {
        return stages.stream()
                .flatMap(stage -> stage.texts().values().stream())
                .distinct()
                .map(Folded::of)
                .collect(Collectors.joining(" \n"));
    }
}
