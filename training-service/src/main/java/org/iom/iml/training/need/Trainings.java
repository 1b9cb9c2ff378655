package org.iom.iml.training.need;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iom.iml.platform.sql.Bound;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.RowReader;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.training.edition.EditionStatus;
import org.iom.iml.training.need.Training.ComingEdition;
import org.iom.iml.training.need.Training.Request;
import org.iom.iml.training.need.Training.TaughtCourse;
import org.iom.iml.training.request.TrainingRequestStatus;
import org.jspecify.annotations.Nullable;

/** The training of States that the caller may know of, read for all States at once and compared with their needs. */
@ApplicationScoped
class Trainings {

    private static final List<String> OPEN = Arrays.stream(TrainingRequestStatus.values())
            .filter(TrainingRequestStatus::isOpen)
            .map(TrainingRequestStatus::code)
            .toList();
    private static final String REQUESTS = """
            select r.party, theme, r.id, r.status from training_request r, unnest(r.themes) theme""";
    private static final String EDITIONS = """
            select party, theme, e.id, e.course_code, e.starts_on, e.status
            from edition e, unnest(e.parties) party, unnest(e.themes) theme""";
    private static final String COURSES = """
            select theme, c.id, c.code from course c, unnest(c.themes) theme where c.status = 'published'
            order by c.code""";
    private static final String TRAINED = """
            select t.party, theme, max(e.held_on) as last,
                coalesce(sum(t.officials) filter (where e.held_on >= :since), 0)::int as officials
            from edition e join edition_trained t on t.edition = e.id, unnest(e.themes) theme""";

    private final Rows rows;
    private final Clock clock;

    Trainings(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    OfStates of(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        Conditions open = scope.on("r.party").and("r.status = any (:open)", "open", OPEN);
        Conditions coming = scope.on("party").and("e.status in ('scheduled', 'postponed')");
        Conditions held =
                scope.on("t.party").and("e.status = 'held'").with("since", today.minusYears(Training.FRESH_YEARS));
        return new OfStates(
                byState(REQUESTS + open.where() + " order by r.id", open, Trainings::request),
                byState(EDITIONS + coming.where() + " order by e.starts_on, e.id", coming, Trainings::edition),
                rows.<Map.Entry<String, TaughtCourse>>list(COURSES, Trainings::course).stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))),
                rows
                        .<Map.Entry<OfState, Trained>>list(
                                TRAINED + held.where() + " group by t.party, theme", held, Trainings::trained)
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)),
                today);
    }

    private <T> Map<OfState, List<T>> byState(String sql, Bound bound, RowReader<T> reader) {
        return rows.<Map.Entry<OfState, T>>list(sql, bound, row -> Map.entry(key(row), reader.read(row))).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static OfState key(Row row) {
        return new OfState(row.text("party"), row.text("theme"));
    }

    private static Request request(Row row) {
        return new Request(row.id("id"), row.get("status", TrainingRequestStatus.class));
    }

    private static ComingEdition edition(Row row) {
        return new ComingEdition(
                row.id("id"), row.text("course_code"), row.day("starts_on"), row.get("status", EditionStatus.class));
    }

    private static Map.Entry<String, TaughtCourse> course(Row row) {
        return Map.entry(row.text("theme"), new TaughtCourse(row.id("id"), row.text("code")));
    }

    private static Map.Entry<OfState, Trained> trained(Row row) {
        return Map.entry(key(row), new Trained(row.day("last"), row.integer("officials")));
    }

    /** The last day on which officials of a State were trained on a theme, and the number trained recently. */
    record Trained(LocalDate last, int officials) {}

    /** The training of States' officials, by State and theme. */
    record OfStates(
            Map<OfState, List<Request>> requests,
            Map<OfState, List<ComingEdition>> editions,
            Map<String, List<TaughtCourse>> courses,
            Map<OfState, Trained> trained,
            LocalDate asOf) {

        Training on(String party, @Nullable String theme) {
            OfState key = new OfState(party, theme);
            Trained held = trained.get(key);
            return new Training(
                    requests.getOrDefault(key, List.of()),
                    editions.getOrDefault(key, List.of()),
                    theme == null ? List.of() : Objects.requireNonNullElse(courses.get(theme), List.of()),
                    held == null ? null : held.last(),
                    held == null ? 0 : held.officials(),
                    asOf);
        }
    }
}
