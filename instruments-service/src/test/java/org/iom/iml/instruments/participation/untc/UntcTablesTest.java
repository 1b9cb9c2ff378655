package org.iom.iml.instruments.participation.untc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.untc.UntcCell.ReadAct;
import org.iom.iml.platform.imports.ImportRow;
import org.jspecify.annotations.Nullable;

/** Tables of random headers and cells: nothing is guessed, nothing is lost. */
class UntcTablesTest {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final List<Named> ACTS = List.of(
            new Named("Ratification", "r", ActKind.RATIFICATION),
            new Named("Acceptance", "A", ActKind.ACCEPTANCE),
            new Named("Approval", "AA", ActKind.APPROVAL),
            new Named("Accession", "a", ActKind.ACCESSION),
            new Named("Succession", "d", ActKind.SUCCESSION),
            new Named("Signature", "i", ActKind.SIGNATURE),
            new Named("Definitive signature", "s", ActKind.DEFINITIVE_SIGNATURE),
            new Named("Formal confirmation", "c", ActKind.FORMAL_CONFIRMATION),
            new Named("Consent to be bound", "P", ActKind.CONSENT_TO_BE_BOUND),
            new Named("Provisional application", "n", ActKind.PROVISIONAL_APPLICATION),
            new Named("Participation", "p", ActKind.PARTICIPATION));
    private static final List<String> NO_ACTS =
            List.of("Entry into force", "Regulation No.", "Resolution", "Null and void");
    private static final List<String> NO_DATES = List.of(
            "see note 3", "[12 Mar 1999", "about 12 Mar 1999", "12/03/1999", "34 (I)", "12 Mar 1999 until 2001");

    /** An act, how a header names it, and its mark. */
    record Named(String name, String mark, ActKind kind) {}

    /** A column: acts, how many of them the header leaves unmarked, and a way of writing it. */
    record Column(List<Named> acts, boolean firstUnmarked, int style) {

        String title() {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < acts.size(); i++) {
                String name = i > 0 && style == 1
                        ? acts.get(i).name().toLowerCase(Locale.ROOT)
                        : acts.get(i).name();
                String mark = style == 2
                        ? " (" + acts.get(i).mark() + ") 1"
                        : "(" + acts.get(i).mark() + ")";
                names.add(isUnmarked(i) ? name : name + mark);
            }
            return String.join(style == 3 ? "," : ", ", names);
        }

        boolean isUnmarked(int i) {
            return firstUnmarked && i == 0;
        }
    }

    /** What a cell is to hold: a date of one of the column's acts, a text that is no date, or nothing. */
    record Written(int act, LocalDate date, @Nullable String noDate, boolean empty, boolean withoutMark) {}

    @Property(tries = 500)
    void everyDateIsTheActThatTheHeaderNamesOrTheRowSaysWhyNot(
            @ForAll("columns") List<Column> columns, @ForAll("rows") List<List<Written>> rows) {
        String table =
                header(columns) + rows.stream().map(row -> row(columns, row)).collect(Collectors.joining());

        List<ImportRow<UntcTable.Row>> read = read(table);

        assertThat(read).hasSize(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            List<ReadAct> expected = expected(columns, rows.get(i));
            ImportRow<UntcTable.Row> row = read.get(i);
            if (expected == null || expected.isEmpty()) {
                assertThat(Objects.requireNonNull(row.unreadable()).code())
                        .isIn("no-act", "no-date", "mark-missing", "date-in-brackets", "cell-not-understood");
                assertThat(row.text()).isNotBlank();
            } else {
                assertThat(row.value().acts()).isEqualTo(expected);
            }
        }
    }

    @Property
    void columnsThatNameNoActDoNotTouchTheOthers(
            @ForAll("columns") List<Column> columns, @ForAll("rows") List<List<Written>> rows) {
        String plain =
                header(columns) + rows.stream().map(row -> row(columns, row)).collect(Collectors.joining());
        StringBuilder wider = new StringBuilder();
        int line = 0;
        for (String text : plain.split("\n", -1)) {
            String more = line == 0 ? NO_ACTS.get(rows.size() % NO_ACTS.size()) : "9 Nov 1946";
            wider.append(text).append(text.isEmpty() ? "" : "," + more + "\n");
            line++;
        }

        assertThat(outcomes(read(wider.toString()))).isEqualTo(outcomes(read(plain)));
    }

    private static List<Object> outcomes(List<ImportRow<UntcTable.Row>> rows) {
        return rows.stream()
                .<Object>map(row -> row.unreadable() == null
                        ? row.value().acts()
                        : row.unreadable().code())
                .toList();
    }

    /** The acts of a row, or null where one of its cells is not certain. */
    private static @Nullable List<ReadAct> expected(List<Column> columns, List<Written> row) {
        List<ReadAct> acts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Written written = row.get(i);
            int act = written.act() % column.acts().size();
            if (written.empty()) {
                continue;
            }
            boolean certain = !written.withoutMark()
                    || column.isUnmarked(act)
                    || column.acts().size() == 1;
            if (written.noDate() != null || (!certain && !column.firstUnmarked())) {
                return null;
            }
            Named meant = certain ? column.acts().get(act) : column.acts().getFirst();
            acts.add(new ReadAct(meant.kind(), written.date(), null));
        }
        return acts;
    }

    private static String header(List<Column> columns) {
        return "Participant," + columns.stream().map(c -> quoted(c.title())).collect(Collectors.joining(",")) + "\n";
    }

    private static String row(List<Column> columns, List<Written> row) {
        StringBuilder text = new StringBuilder("Fiji");
        for (int i = 0; i < columns.size(); i++) {
            text.append(',').append(quoted(cell(columns.get(i), row.get(i))));
        }
        return text + "\n";
    }

    private static String cell(Column column, Written written) {
        int act = written.act() % column.acts().size();
        if (written.empty()) {
            return "";
        }
        if (written.noDate() != null) {
            return written.noDate();
        }
        boolean marked = !written.withoutMark() && !column.isUnmarked(act);
        return DATE.format(written.date())
                + (marked ? " " + column.acts().get(act).mark() : "");
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    @Provide
    Arbitrary<List<Column>> columns() {
        return Combinators.combine(
                        Arbitraries.shuffle(ACTS),
                        Arbitraries.integers().between(1, 3).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3))
                .as((acts, sizes, unmarked, style) -> {
                    List<Column> columns = new ArrayList<>();
                    int from = 0;
                    for (int size : sizes) {
                        columns.add(new Column(acts.subList(from, from + size), unmarked, style));
                        from += size;
                    }
                    return columns;
                });
    }

    @Provide
    Arbitrary<List<List<Written>>> rows() {
        Arbitrary<Written> cells = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 1, 1)),
                        Arbitraries.of(NO_DATES).injectNull(0.85),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(true, false, false, false))
                .as(Written::new);
        return cells.list().ofSize(3).list().ofMinSize(1).ofMaxSize(6);
    }

    private static List<ImportRow<UntcTable.Row>> read(String table) {
        try (Stream<ImportRow<UntcTable.Row>> rows =
                UntcTable.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), Map.of())) {
            return rows.toList();
        }
    }
}
