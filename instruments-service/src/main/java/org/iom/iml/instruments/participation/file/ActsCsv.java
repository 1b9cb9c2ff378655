package org.iom.iml.instruments.participation.file;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.Act.Deed;
import org.iom.iml.instruments.participation.act.Act.Origin;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.iom.iml.platform.imports.UnreadableRow;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.CsvTable;
import org.iom.iml.platform.text.DeclaredCharset;
import org.jspecify.annotations.Nullable;

/** The registry's own CSV format for acts, one act a row, for any instrument and depositary. */
final class ActsCsv {

    /** The columns in the order in which they are written; reading accepts any order. */
    static final List<String> COLUMNS = List.of(
            "instrument",
            "party",
            "act",
            "date",
            "effectiveOn",
            "part",
            "territories",
            "source",
            "fromDepositary",
            "notification",
            "publishedAs",
            "toVerify");

    /** The column for the date as of which the source is current; it is read but not written. */
    static final String AS_OF = "asOf";

    private static final List<String> REQUIRED = List.of("instrument", "party", "act", "date", "source");
    private static final int MAX_SOURCE = 300;
    private static final int MAX_TEXT = 200;
    /**
     * Characters that make a spreadsheet treat a text as a formula, so that such a text is written after an apostrophe.
     */
    static final String FORMULA = "=+-@\t\r";

    private ActsCsv() {}

    /**
     * An act as written, with its instrument and party by code, number or name.
     *
     * @param deed the act, with its territories as written
     * @param effectiveOn the date of effect according to the depositary
     * @param asOf the date of the source
     */
    record Row(
            String instrument,
            String party,
            Deed deed,
            @Nullable LocalDate effectiveOn,
            Origin origin,
            @Nullable LocalDate asOf) {

        /** Returns the act, extended to the territories with the codes {@code territories}. */
        Act act(Instant recordedAt, List<String> territories) {
            return Act.entering(deed.over(territories), effectiveOn, origin, recordedAt);
        }
    }

    /** Returns the rows of {@code file}; closing the stream closes the file. */
    static Stream<ImportRow<Row>> read(InputStream file, Map<String, String> parameters) {
        CsvTable table = CsvTable.of(
                file, DeclaredCharset.of(parameters.get(ImportFormat.CHARSET)).orElse(null));
        List<String> titles = table.titles();
        if (!titles.containsAll(REQUIRED)
                || !titles.stream().allMatch(title -> COLUMNS.contains(title) || title.equals(AS_OF))
                || new HashSet<>(titles).size() < titles.size()) {
            table.close();
            throw new UnreadableFile(
                    "not-acts-csv",
                    "The first line must be a header with the columns " + String.join(", ", REQUIRED) + "; known are "
                            + String.join(", ", COLUMNS) + ".");
        }
        return table.rows().map(row -> ImportRow.of(row, ActsCsv::content));
    }

    private static Row content(CsvRow row) throws UnreadableRow {
        return new Row(
                required(row, "instrument", MAX_TEXT, "no-instrument"),
                required(row, "party", MAX_SOURCE, "no-participant"),
                deed(row),
                optionalDate(row, "effectiveOn"),
                new Origin(
                        required(row, "source", MAX_SOURCE, "no-source"),
                        flag(row, "fromDepositary"),
                        optional(row, "notification"),
                        optional(row, "publishedAs"),
                        flag(row, "toVerify")),
                optionalDate(row, AS_OF));
    }

    private static Deed deed(CsvRow row) throws UnreadableRow {
        return new Deed(
                kind(required(row, "act", MAX_TEXT, "no-act")),
                date(required(row, "date", MAX_TEXT, "no-date")),
                optional(row, "part"),
                territories(cell(row, "territories")));
    }

    private static ActKind kind(String code) throws UnreadableRow {
        return ActKind.find(code)
                .orElseThrow(() -> new UnreadableRow("act-not-known", "There is no act \"" + code + "\"."));
    }

    private static boolean flag(CsvRow row, String title) throws UnreadableRow {
        String cell = cell(row, title);
        return switch (cell) {
            case "true" -> true;
            case "", "false" -> false;
            default ->
                throw new UnreadableRow("neither-true-nor-false", title + " is true or false, not \"" + cell + "\".");
        };
    }

    private static List<String> territories(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("[\\s;]+"));
    }

    private static @Nullable LocalDate optionalDate(CsvRow row, String title) throws UnreadableRow {
        String cell = cell(row, title);
        return cell.isEmpty() ? null : date(cell);
    }

    private static LocalDate date(String cell) throws UnreadableRow {
        if (cell.length() != 10) {
            throw new UnreadableRow("no-date", "\"" + cell + "\" is no date such as 2007-06-05.");
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException impossible) {
            throw new UnreadableRow("no-such-date", "\"" + cell + "\": there is no such date.");
        }
    }

    private static String required(CsvRow row, String title, int max, String code) throws UnreadableRow {
        String cell = cell(row, title);
        if (cell.isEmpty()) {
            throw new UnreadableRow(code, "The cell " + title + " is empty.");
        }
        return bounded(cell, title, max);
    }

    private static @Nullable String optional(CsvRow row, String title) throws UnreadableRow {
        String cell = cell(row, title);
        return cell.isEmpty() ? null : bounded(cell, title, MAX_TEXT);
    }

    private static String bounded(String cell, String title, int max) throws UnreadableRow {
        if (cell.length() > max) {
            throw new UnreadableRow("cell-too-long", "The cell " + title + " has more than " + max + " characters.");
        }
        return cell;
    }

    private static String cell(CsvRow row, String title) {
        return row.find(title).map(ActsCsv::unescaped).orElse("");
    }

    private static String unescaped(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** Returns {@code act} as a row of the file. */
    static List<String> write(String instrument, String party, Act act) {
        return Stream.of(
                        instrument,
                        party,
                        act.kind().code(),
                        act.date().toString(),
                        Objects.toString(act.effective().depositary(), ""),
                        Objects.toString(act.part(), ""),
                        String.join(" ", act.territories()),
                        act.source(),
                        Boolean.toString(act.origin().fromDepositary()),
                        Objects.toString(act.origin().notification(), ""),
                        Objects.toString(act.origin().publishedAs(), ""),
                        act.origin().toVerify() ? "true" : "")
                .map(ActsCsv::escaped)
                .toList();
    }

    private static String escaped(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
