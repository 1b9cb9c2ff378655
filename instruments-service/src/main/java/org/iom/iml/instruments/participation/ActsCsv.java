package org.iom.iml.instruments.participation;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.iom.iml.instruments.text.PublishedCsv;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Reads acts as the registry itself writes them, one in each row, of any instrument and depositary. */
final class ActsCsv {

    /** In the order in which they are written; they are read in any. */
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
            "publishedAs");

    private static final List<String> REQUIRED = List.of("instrument", "party", "act", "date", "source");
    private static final int MAX_SOURCE = 300;
    private static final int MAX_TEXT = 200;
    /** What makes a spreadsheet take a text for a formula, and so is written after an apostrophe. */
    static final String FORMULA = "=+-@\t\r";

    private final Map<String, Integer> places;
    private final int width;

    private ActsCsv(List<String> titles) {
        this.width = titles.size();
        this.places = new HashMap<>();
        titles.forEach(title -> places.put(title, places.size()));
    }

    /** One act as it is written, its instrument and party by code, number or name. */
    record Row(
            String instrument,
            String party,
            ActKind kind,
            LocalDate date,
            @Nullable LocalDate effectiveOn,
            @Nullable String part,
            List<String> territories,
            String source,
            boolean fromDepositary,
            @Nullable String notification,
            @Nullable String publishedAs) {

        /** The act, extended to {@code territories} by their codes. */
        Act act(Instant recordedAt, List<String> territories) {
            return new Act(
                    Ids.next(),
                    kind,
                    date,
                    effectiveOn,
                    null,
                    null,
                    part,
                    territories,
                    source,
                    fromDepositary,
                    notification,
                    publishedAs,
                    recordedAt,
                    null,
                    null,
                    null);
        }
    }

    /** The rows of {@code file}; the stream closes it. */
    static Stream<ImportRow<Row>> read(InputStream file, Map<String, String> parameters) {
        PublishedCsv csv = PublishedCsv.of(file, parameters);
        List<String> titles = csv.header().stream().map(String::strip).toList();
        if (!titles.containsAll(REQUIRED)
                || !COLUMNS.containsAll(titles)
                || new HashSet<>(titles).size() < titles.size()) {
            csv.close();
            throw new UnreadableFile(
                    "not-acts-csv",
                    "The first line must be a header with the columns " + String.join(", ", REQUIRED) + "; known are "
                            + String.join(", ", COLUMNS) + ".");
        }
        return csv.rows().map(new ActsCsv(titles)::row);
    }

    private ImportRow<Row> row(CsvRecord row) {
        long line = row.getStartingLineNumber();
        String text = PublishedCsv.text(row);
        try {
            if (row.getFieldCount() != width) {
                throw new Fault(
                        "wrong-number-of-cells",
                        "The header has " + width + " cells, this row " + row.getFieldCount() + ".");
            }
            return ImportRow.of(line, text, content(row));
        } catch (Fault fault) {
            return ImportRow.unreadable(line, text, fault.code, String.valueOf(fault.getMessage()));
        }
    }

    private Row content(CsvRecord row) throws Fault {
        return new Row(
                required(row, "instrument", MAX_TEXT, "no-instrument"),
                required(row, "party", MAX_SOURCE, "no-participant"),
                kind(required(row, "act", MAX_TEXT, "no-act")),
                date(required(row, "date", MAX_TEXT, "no-date")),
                optionalDate(row),
                optional(row, "part"),
                territories(cell(row, "territories")),
                required(row, "source", MAX_SOURCE, "no-source"),
                fromDepositary(cell(row, "fromDepositary")),
                optional(row, "notification"),
                optional(row, "publishedAs"));
    }

    private static ActKind kind(String code) throws Fault {
        return ActKind.find(code).orElseThrow(() -> new Fault("act-not-known", "There is no act \"" + code + "\"."));
    }

    private static boolean fromDepositary(String cell) throws Fault {
        return switch (cell) {
            case "true" -> true;
            case "", "false" -> false;
            default ->
                throw new Fault("neither-true-nor-false", "fromDepositary is true or false, not \"" + cell + "\".");
        };
    }

    private static List<String> territories(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("[\\s;]+"));
    }

    private @Nullable LocalDate optionalDate(CsvRecord row) throws Fault {
        String cell = cell(row, "effectiveOn");
        return cell.isEmpty() ? null : date(cell);
    }

    private static LocalDate date(String cell) throws Fault {
        if (cell.length() != 10) {
            throw new Fault("no-date", "\"" + cell + "\" is no date such as 2007-06-05.");
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException impossible) {
            throw new Fault("no-such-date", "\"" + cell + "\": there is no such date.");
        }
    }

    private String required(CsvRecord row, String title, int max, String code) throws Fault {
        String cell = cell(row, title);
        if (cell.isEmpty()) {
            throw new Fault(code, "The cell " + title + " is empty.");
        }
        return bounded(cell, title, max);
    }

    private @Nullable String optional(CsvRecord row, String title) throws Fault {
        String cell = cell(row, title);
        return cell.isEmpty() ? null : bounded(cell, title, MAX_TEXT);
    }

    private static String bounded(String cell, String title, int max) throws Fault {
        if (cell.length() > max) {
            throw new Fault("cell-too-long", "The cell " + title + " has more than " + max + " characters.");
        }
        return cell;
    }

    private String cell(CsvRecord row, String title) {
        Integer place = places.get(title);
        return place == null ? "" : unescaped(row.getField(place).strip());
    }

    private static String unescaped(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** A row of the file that says what {@code act} is. */
    static List<String> write(String instrument, String party, Act act) {
        return Stream.of(
                        instrument,
                        party,
                        act.kind().code(),
                        act.date().toString(),
                        Objects.toString(act.depositaryEffectiveOn(), ""),
                        Objects.toString(act.part(), ""),
                        String.join(" ", act.territories()),
                        act.source(),
                        Boolean.toString(act.fromDepositary()),
                        Objects.toString(act.notification(), ""),
                        Objects.toString(act.publishedAs(), ""))
                .map(ActsCsv::escaped)
                .toList();
    }

    private static String escaped(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** Why a row cannot be read. */
    private static final class Fault extends Exception {

        private static final long serialVersionUID = 1L;
        private final String code;

        Fault(String code, String reason) {
            super(reason, null, false, false);
            this.code = code;
        }
    }
}
