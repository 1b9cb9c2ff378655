package org.iom.iml.monitoring.recommendation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iom.iml.monitoring.mechanism.UprCycles;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Rows;
import org.jspecify.annotations.Nullable;

/** Counts of recommendations by two of their properties, over what the caller may see. */
@Singleton
class RecommendationMatrix {

    private static final String NOTHING = "cast(null as text)";

    /** Numbers among codes come in their order, and what has no code last. */
    private static final Comparator<@Nullable String> ORDER = Comparator.nullsLast(
            Comparator.comparingInt(RecommendationMatrix::leadingNumber).thenComparing(Comparator.naturalOrder()));

    private record Cell(@Nullable String line, @Nullable String heading, MatrixCount count) {}

    private final Rows rows;
    private final UprCycles cycles;
    private final Clock clock;

    RecommendationMatrix(Rows rows, UprCycles cycles, Clock clock) {
        this.rows = rows;
        this.cycles = cycles;
        this.clock = clock;
    }

    MatrixView of(MatrixDimension lines, MatrixDimension headings, RecommendationFilter filter) {
        Conditions conditions = filter.conditions(cycles);
        Map<@Nullable String, MatrixCount> inLine = totals(lines, conditions);
        Map<@Nullable String, MatrixCount> inColumn = totals(headings, conditions);
        Map<@Nullable String, Map<@Nullable String, MatrixCount>> cells = new HashMap<>();
        for (Cell cell : count(lines, headings, conditions)) {
            cells.computeIfAbsent(cell.line(), line -> new HashMap<>()).put(cell.heading(), cell.count());
        }
        List<@Nullable String> columns =
                inColumn.keySet().stream().sorted(ORDER).toList();
        return new MatrixView(
                lines.code(),
                headings.code(),
                count(null, null, conditions).stream()
                        .map(Cell::count)
                        .findFirst()
                        .orElse(MatrixCount.NONE),
                columns.stream()
                        .map(code -> new MatrixView.Heading(code, inColumn.getOrDefault(code, MatrixCount.NONE)))
                        .toList(),
                inLine.keySet().stream()
                        .sorted(ORDER)
                        .map(code -> line(
                                code,
                                inLine.getOrDefault(code, MatrixCount.NONE),
                                columns,
                                cells.getOrDefault(code, Map.of())))
                        .toList(),
                clock.instant());
    }

    private static MatrixView.Line line(
            @Nullable String code,
            MatrixCount total,
            List<@Nullable String> columns,
            Map<@Nullable String, MatrixCount> cells) {
        return new MatrixView.Line(
                code,
                total,
                columns.stream()
                        .map(column -> cells.getOrDefault(column, MatrixCount.NONE))
                        .toList());
    }

    private Map<@Nullable String, MatrixCount> totals(MatrixDimension dimension, Conditions conditions) {
        Map<@Nullable String, MatrixCount> totals = new HashMap<>();
        count(dimension, null, conditions).forEach(cell -> totals.put(cell.line(), cell.count()));
        return totals;
    }

    /**
     * Counts by one, two or none of the dimensions. The evidence is joined as a whole and not looked up row by row, as a
     * matrix is over all rows. A recommendation was made when its session ended or, where that is not known, when its
     * document was published.
     */
    private List<Cell> count(
            @Nullable MatrixDimension lines, @Nullable MatrixDimension headings, Conditions conditions) {
        String sql = """
                select %s as line, %s as heading, count(*) as recommendations, count(*) filter (where done.first is null) as open,
                    cast(percentile_cont(0.5) within group (order by done.first - coalesce(s.ends_on, d.published_on))
                        as integer) as days
                from recommendation r
                left join (select recommendation, min(occurred_on) as first from evidence group by recommendation) done
                    on done.recommendation = r.id
                left join mechanism_session s on s.mechanism = r.mechanism and s.number = r.session
                left join (select symbol, min(published_on) as published_on from document group by symbol) d
                    on d.symbol = r.document
                %s %s %s
                group by 1, 2""".formatted(
                        lines == null ? NOTHING : lines.key("a"),
                        headings == null ? NOTHING : headings.key("b"),
                        lines == null ? "" : lines.source("a", cycles()),
                        headings == null ? "" : headings.source("b", cycles()),
                        conditions.where());
        return rows.list(
                sql,
                conditions,
                row -> new Cell(
                        row.textOrNull("line"),
                        row.textOrNull("heading"),
                        new MatrixCount(
                                row.number("recommendations"),
                                row.number("open"),
                                row.nullable("days", Integer.class))));
    }

    /** Returns the sessions of each cycle as a table of the query. */
    private String cycles() {
        List<UprCycles.Sessions> all = cycles.all();
        return IntStream.range(0, all.size())
                .mapToObj(index -> "('" + (index + 1) + "', " + all.get(index).first() + ", "
                        + all.get(index).last() + ")")
                .collect(Collectors.joining(", ", "(select * from (values ", ") as cycles (code, first, last))"));
    }

    private static int leadingNumber(String code) {
        String digits = code.replaceFirst("\\D.*", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
