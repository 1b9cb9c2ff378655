package org.iom.iml.instruments.participation.untc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.iom.iml.instruments.participation.ActKind;
import org.iom.iml.instruments.participation.untc.UntcHeader.Column;
import org.iom.iml.instruments.participation.untc.UntcHeader.NamedAct;
import org.iom.iml.platform.imports.UnreadableRow;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a participants table: dates, each with the mark that says which act it is; never a guess. */
final class UntcCell {

    private static final String DATE =
            "(?:(\\d{1,2})(?:er|st|nd|rd|th)?[\\s-](\\p{L}{3,9})\\.?,?[\\s-](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))(?!\\d)";
    private static final String MARK = "(?:\\s?\\(?([A-Za-z]{1,2})\\)?(?!\\p{L}))?";
    private static final String NOTES = "(?:[\\s,]*(?:\\[\\d{1,2}\\]|\\d{1,2}(?!\\d|\\s\\p{L}{3})|[*†‡]))*";
    private static final Pattern ITEM =
            Pattern.compile("\\s*" + DATE + MARK + NOTES + "\\s*(?:[,;/]\\s*|(?:and|&)\\s|(?=\\d)|$)");
    private static final Pattern ANY_DATE = Pattern.compile(DATE);
    private static final Pattern FOOTNOTES = Pattern.compile("(?s)<sup>.*?</sup>|<[^>]*>");

    private UntcCell() {}

    /** An act that a cell records, and its name in the table where that says more than its kind. */
    record ReadAct(ActKind kind, LocalDate date, @Nullable String publishedAs) {}

    /** The acts in {@code cell}; none where it is empty. */
    static List<ReadAct> read(String cell, Column column) throws UnreadableRow {
        String text = FOOTNOTES.matcher(StringEscapeUtils.unescapeHtml4(cell)).replaceAll(" ");
        text = text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
        List<ReadAct> acts = new ArrayList<>();
        Matcher item = ITEM.matcher(text);
        int read = 0;
        while (read < text.length()) {
            if (!item.find(read) || item.start() != read) {
                throw fault(cell, text);
            }
            acts.add(act(item, cell, column));
            read = item.end();
        }
        return acts;
    }

    private static UnreadableRow fault(String cell, String text) {
        if (!ANY_DATE.matcher(text).find()) {
            return new UnreadableRow("no-date", "\"" + cell + "\" holds no date.");
        }
        return text.indexOf('[') >= 0
                ? new UnreadableRow("date-in-brackets", "\"" + cell + "\": what the brackets mean must be looked up.")
                : new UnreadableRow("cell-not-understood", "\"" + cell + "\" holds more than dates and marks.");
    }

    private static ReadAct act(Matcher item, String cell, Column column) throws UnreadableRow {
        NamedAct named = named(item.group(7), cell, column);
        if (named.kind() == null) {
            throw new UnreadableRow(
                    "act-not-known", "\"" + cell + "\" records \"" + named.name() + "\", an act unknown here.");
        }
        String plain = named.kind().code().replace('-', ' ');
        return new ReadAct(
                named.kind(),
                date(item, cell, column.french()),
                plain.equalsIgnoreCase(named.name()) ? null : named.name());
    }

    private static NamedAct named(@Nullable String mark, String cell, Column column) throws UnreadableRow {
        if (mark != null) {
            NamedAct marked = column.marked().get(mark);
            if (marked == null) {
                throw new UnreadableRow(
                        "mark-not-known",
                        "\"" + cell + "\": the header \"" + column.title() + "\" has no mark " + mark + ".");
            }
            return marked;
        }
        List<NamedAct> unmarked = column.unmarked();
        if (unmarked.isEmpty() && column.marked().size() == 1) {
            return column.marked().values().iterator().next();
        }
        if (unmarked.size() != 1) {
            throw new UnreadableRow(
                    "mark-missing", "\"" + cell + "\": the header \"" + column.title() + "\" names several acts.");
        }
        return unmarked.getFirst();
    }

    private static LocalDate date(Matcher item, String cell, boolean french) throws UnreadableRow {
        try {
            return item.group(4) != null
                    ? LocalDate.of(number(item, 4), number(item, 5), number(item, 6))
                    : LocalDate.of(
                            number(item, 3),
                            month(item.group(2), french).orElseThrow(() -> noSuchDate(cell)),
                            number(item, 1));
        } catch (DateTimeException impossible) {
            throw noSuchDate(cell);
        }
    }

    private static UnreadableRow noSuchDate(String cell) {
        return new UnreadableRow("no-such-date", "\"" + cell + "\": there is no such date.");
    }

    private static int number(Matcher item, int group) {
        return Integer.parseInt(item.group(group));
    }

    private static Optional<Month> month(String name, boolean french) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(upper) || (french && isFrench(month, upper)))
                .findFirst();
    }

    /** "juil" is July; "jui" could be June as well and is nothing. */
    private static boolean isFrench(Month month, String upper) {
        String name = month.getDisplayName(TextStyle.FULL, Locale.FRENCH).toUpperCase(Locale.ROOT);
        return name.startsWith(upper) && !upper.equals("JUI");
    }
}
