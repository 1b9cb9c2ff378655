package org.iom.iml.instruments.participation;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.instruments.participation.UntcCell.ReadAct;
import org.iom.iml.instruments.participation.UntcCell.Unreadable;
import org.iom.iml.instruments.participation.UntcHeader.Column;
import org.iom.iml.instruments.text.PublishedCsv;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;

/** Reads a participants table of the United Nations Treaty Collection row by row, each row whole or not at all. */
final class UntcTable {

    private static final Pattern PARTICIPANTS = Pattern.compile(
            "(?iu)[\\W_]*(participant|(member )?states?\\b|countr|government|(contracting )?part(y|ies)\\b|members?\\b|état|pays\\b|gouvernement).*");

    private final UntcHeader header;

    private UntcTable(UntcHeader header) {
        this.header = header;
    }

    /** A participant as it is written in the table, and the acts that its row records. */
    record Row(String participant, List<ReadAct> acts) {}

    /** The rows of {@code file}; the stream closes it. */
    static Stream<ImportRow<Row>> read(InputStream file, Map<String, String> parameters) {
        PublishedCsv csv = PublishedCsv.of(file, parameters);
        List<String> titles = csv.header();
        if (titles.isEmpty() || !PARTICIPANTS.matcher(titles.getFirst()).matches()) {
            csv.close();
            throw new UnreadableFile(
                    "not-a-participants-table", "The first line must be a header that begins with \"Participant\".");
        }
        return csv.rows().map(new UntcTable(UntcHeader.of(titles.subList(1, titles.size())))::row);
    }

    private ImportRow<Row> row(CsvRecord row) {
        long line = row.getStartingLineNumber();
        String text = PublishedCsv.text(row);
        try {
            String participant = row.getField(0).strip();
            if (participant.isEmpty()) {
                throw new Unreadable("no-participant", "No participant is named");
            }
            return ImportRow.of(line, text, new Row(participant, acts(row.getFields())));
        } catch (Unreadable fault) {
            return ImportRow.unreadable(line, text, fault.code(), fault.reason() + ".");
        }
    }

    private List<ReadAct> acts(List<String> cells) throws Unreadable {
        int columns = header.columns().size() + 1;
        if (cells.size() != columns) {
            throw new Unreadable(
                    "wrong-number-of-cells", "The header has " + columns + " cells, this row " + cells.size());
        }
        List<ReadAct> acts = new ArrayList<>();
        for (int i = 1; i < columns; i++) {
            Column column = header.columns().get(i - 1);
            if (column.recordsActs()) {
                acts.addAll(UntcCell.read(cells.get(i), column));
            }
        }
        if (acts.isEmpty()) {
            throw new Unreadable("no-act", "No cell of the row records an act by which a State takes part");
        }
        return acts;
    }
}
