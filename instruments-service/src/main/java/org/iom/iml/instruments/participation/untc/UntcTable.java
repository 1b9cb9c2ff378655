package org.iom.iml.instruments.participation.untc;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.untc.UntcCell.ReadAct;
import org.iom.iml.instruments.participation.untc.UntcHeader.Column;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.iom.iml.platform.imports.UnreadableRow;
import org.iom.iml.platform.text.CsvTable;
import org.iom.iml.platform.text.DeclaredCharset;

/**
 * The reader of a participants table of the United Nations Treaty Collection, which accepts each row as a whole or not
 * at all.
 */
final class UntcTable {

    private static final Pattern PARTICIPANTS = Pattern.compile(
            "(?iu)[\\W_]*(participant|(member )?states?\\b|countr|government|(contracting )?part(y|ies)\\b|members?\\b|état|pays\\b|gouvernement).*");

    private final UntcHeader header;

    private UntcTable(UntcHeader header) {
        this.header = header;
    }

    /** A participant as written in the table, with the acts recorded in its row. */
    record Row(String participant, List<ReadAct> acts) {}

    /** Returns the rows of {@code file}; closing the stream closes the file. */
    static Stream<ImportRow<Row>> read(InputStream file, Map<String, String> parameters) {
        CsvTable table = CsvTable.of(
                file, DeclaredCharset.of(parameters.get(ImportFormat.CHARSET)).orElse(null));
        List<String> titles = table.titles();
        if (titles.isEmpty() || !PARTICIPANTS.matcher(titles.getFirst()).matches()) {
            table.close();
            throw new UnreadableFile(
                    "not-a-participants-table", "The first line must be a header that begins with \"Participant\".");
        }
        UntcTable reading = new UntcTable(UntcHeader.of(titles.subList(1, titles.size())));
        return table.rows()
                .map(row -> ImportRow.of(
                        row,
                        read -> reading.row(read.cells()),
                        cells -> new Row(cells.getFirst().strip(), List.of())));
    }

    private Row row(List<String> cells) throws UnreadableRow {
        String participant = cells.getFirst().strip();
        if (participant.isEmpty()) {
            throw new UnreadableRow("no-participant", "No participant is named.");
        }
        return new Row(participant, acts(cells.subList(1, cells.size())));
    }

    /** Joins the acts of all columns; a bracketed signature does not end a consent recorded beside it. */
    private static List<ReadAct> together(List<List<ReadAct>> columns) {
        boolean consents = columns.stream().anyMatch(UntcTable::bind);
        return columns.stream()
                .flatMap(acts -> acts.stream()
                        .filter(act -> !consents || bind(acts) || act.kind() != ActKind.END_OF_PARTICIPATION))
                .toList();
    }

    private static boolean bind(List<ReadAct> acts) {
        return acts.stream().anyMatch(act -> act.kind().binds());
    }

    private List<ReadAct> acts(List<String> cells) throws UnreadableRow {
        List<List<ReadAct>> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Column column = header.columns().get(i);
            if (column.recordsActs()) {
                columns.add(UntcCell.read(cells.get(i), column));
            }
        }
        List<ReadAct> acts = together(columns);
        if (acts.isEmpty()) {
            throw new UnreadableRow("no-act", "No cell of the row records an act by which a State takes part.");
        }
        return acts;
    }
}
