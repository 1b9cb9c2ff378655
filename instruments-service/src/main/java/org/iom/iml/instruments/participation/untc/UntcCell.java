package org.iom.iml.instruments.participation.untc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.untc.UntcHeader.Column;
import org.iom.iml.instruments.participation.untc.UntcHeader.NamedAct;
import org.iom.iml.platform.imports.UnreadableRow;
import org.jspecify.annotations.Nullable;

/**
 * The reader of one cell of a participants table: dates, each with the mark that identifies the act; it never guesses.
 */
final class UntcCell {

    /** A placeholder for the date of an end that the table does not date: no later than the table itself. */
    static final LocalDate UNTIL_THE_TABLE = LocalDate.MAX;

    private static final String DATE =
            "(?:(?<day>\\d{1,2})(?:er|st|nd|rd|th)?[\\s-](?<name>\\p{L}{3,10})\\.?,?[\\s-](?<year>\\d{4})|(?<iso>\\d{4}-\\d{2}-\\d{2}))(?!\\d)";
    private static final String MARK = "(?:\\s?\\(?(?<mark>[A-Za-z]{1,2})\\)?(?!\\p{L}))?";
    private static final String NOTES = "(?:[\\s,]*(?:\\[\\d{1,2}\\]|\\d{1,2}(?!\\d|\\s\\p{L}{3})|[*†‡]))*";
    private static final Pattern ITEM = Pattern.compile("\\s*(?<open>\\[\\s?)?" + DATE + MARK + NOTES
            + "(?<close>\\s?\\])?" + NOTES + "\\s*(?:[,;/]\\s*|(?:and|&)\\s|(?=[\\d\\[])|$)");
    private static final Pattern ANY_DATE = Pattern.compile(DATE);
    private static final Pattern FOOTNOTES = Pattern.compile("(?s)<(sup(?:erscript)?)>.*?</\\1>|<[^<>]*>");

    private UntcCell() {}

    /** An act recorded in a cell, with its name in the table where that is more specific than its kind. */
    record ReadAct(ActKind kind, LocalDate date, @Nullable String publishedAs) {}

    /** Returns the acts in {@code cell}; none where it is empty. */
    static List<ReadAct> read(String cell, Column column) throws UnreadableRow {
        String text = FOOTNOTES.matcher(StringEscapeUtils.unescapeHtml4(cell)).replaceAll(" ");
        text = text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
        List<ReadAct> acts = new ArrayList<>();
        Matcher item = ITEM.matcher(text);
        int read = 0;
        while (read < text.length()) {
            if (!item.find(read) || item.start() != read || isOpen(item)) {
                throw fault(cell, text);
            }
            ReadAct act = act(item, cell, column);
            endsBefore(act, acts);
            acts.add(act);
            if (item.group("open") != null) {
                acts.add(new ReadAct(ActKind.END_OF_PARTICIPATION, UNTIL_THE_TABLE, bracketed(item)));
            }
            read = item.end();
        }
        return acts;
    }

    private static boolean isOpen(Matcher item) {
        return (item.group("open") == null) != (item.group("close") == null);
    }

    /** Dates the undated end of a bracketed act by the next act, before which it must have occurred. */
    private static void endsBefore(ReadAct act, List<ReadAct> earlier) {
        earlier.replaceAll(end ->
                end.date().equals(UNTIL_THE_TABLE) ? new ReadAct(end.kind(), act.date(), end.publishedAs()) : end);
    }

    private static String bracketed(Matcher item) {
        String text = item.group();
        return text.substring(text.indexOf('['), text.indexOf(']') + 1).replace("[ ", "[");
    }

    private static UnreadableRow fault(String cell, String text) {
        if (!ANY_DATE.matcher(text).find()) {
            return new UnreadableRow("no-date", "\"" + cell + "\" holds no date.");
        }
        return text.indexOf('[') >= 0 || text.indexOf(']') >= 0
                ? new UnreadableRow("date-in-brackets", "\"" + cell + "\": what the brackets mean must be looked up.")
                : new UnreadableRow("cell-not-understood", "\"" + cell + "\" holds more than dates and marks.");
    }

    private static ReadAct act(Matcher item, String cell, Column column) throws UnreadableRow {
        NamedAct named = named(item.group("mark"), cell, column);
        if (named.kind() == null) {
            throw new UnreadableRow(
                    "act-not-known", "\"" + cell + "\" records \"" + named.name() + "\", an act unknown here.");
        }
        String plain = named.kind().code().replace('-', ' ');
        return new ReadAct(named.kind(), date(item, cell), plain.equalsIgnoreCase(named.name()) ? null : named.name());
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
        return column.withoutMark()
                .orElseThrow(() -> new UnreadableRow(
                        "mark-missing", "\"" + cell + "\": the header \"" + column.title() + "\" names several acts."));
    }

    private static LocalDate date(Matcher item, String cell) throws UnreadableRow {
        try {
            return item.group("iso") != null
                    ? LocalDate.parse(item.group("iso"))
                    : LocalDate.of(
                            Integer.parseInt(item.group("year")),
                            MonthNames.find(item.group("name")).orElseThrow(() -> noSuchDate(cell)),
                            Integer.parseInt(item.group("day")));
        } catch (DateTimeException impossible) {
            throw noSuchDate(cell);
        }
    }

    private static UnreadableRow noSuchDate(String cell) {
        return new UnreadableRow("no-such-date", "\"" + cell + "\": there is no such date.");
    }
}
