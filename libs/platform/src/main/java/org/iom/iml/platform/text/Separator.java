package org.iom.iml.platform.text;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iom.iml.platform.text.Lines.Line;

/** The separator of a table's cells: declared by a first line {@code sep=;}, or detected from the head of the file. */
final class Separator {

    private static final char[] KNOWN = {',', ';', '\t'};
    private static final Pattern SAID = Pattern.compile("(?i)\\s*\"?sep=(.)\"?[,;\\s]*");
    private static final int HEAD_LINES = 40;
    private static final int HEAD_LENGTH = 131_072;

    private Separator() {}

    /** Returns the separator, consuming a line that declares it; the lines from the header on remain to be read. */
    static char of(Lines lines) {
        Line first = CsvRows.nextFilled(lines);
        if (first == null) {
            return ',';
        }
        Matcher said = SAID.matcher(first.text());
        if (said.matches()) {
            return said.group(1).charAt(0);
        }
        lines.putBack(List.of(first));
        return found(head(lines));
    }

    private static String head(Lines lines) {
        List<Line> head = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Line line = lines.next();
        while (line != null) {
            head.add(line);
            text.append(line.text()).append('\n');
            line = head.size() < HEAD_LINES && text.length() < HEAD_LENGTH ? lines.next() : null;
        }
        lines.putBack(head);
        return text.toString();
    }

    /**
     * Picks the separator with which most rows have as many cells as the header, and in a tie the one that makes more
     * cells.
     */
    private static char found(String head) {
        char best = KNOWN[0];
        double most = 0;
        for (char separator : KNOWN) {
            double likeness = likeness(head, separator);
            if (likeness > most) {
                best = separator;
                most = likeness;
            }
        }
        return best;
    }

    private static double likeness(String head, char separator) {
        CsvRows rows = new CsvRows(new Lines(new StringReader(head), CsvTable.MAX_LENGTH), separator);
        CsvRow header = rows.next();
        int width = header == null ? 0 : header.cells().size();
        if (width < 2) {
            return 0;
        }
        int all = 1;
        int alike = 1;
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            all++;
            alike += row.cells().size() == width ? 1 : 0;
        }
        return (double) alike / all + width / 1e6;
    }
}
