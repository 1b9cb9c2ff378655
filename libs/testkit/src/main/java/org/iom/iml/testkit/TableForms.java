package org.iom.iml.testkit;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table as saved by spreadsheets in different countries, for testing a reader with each form. */
public final class TableForms {

    private static final char MARK = '\uFEFF';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TableForms() {}

    /** Returns each form, by name, of the comma-separated {@code csv}. */
    public static Map<String, byte[]> of(String csv) {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("UTF-8 with a mark", (MARK + csv).getBytes(UTF_8));
        forms.put("UTF-16LE with a mark", (MARK + csv).getBytes(UTF_16LE));
        forms.put("UTF-16BE with a mark", (MARK + csv).getBytes(UTF_16BE));
        forms.put("semicolons", separated(csv, ';').getBytes(UTF_8));
        forms.put("semicolons in CP1252", separated(csv, ';').getBytes(WINDOWS));
        forms.put("tabs", separated(csv, '\t').getBytes(UTF_8));
        forms.put("tabs in UTF-16LE", (MARK + separated(csv, '\t')).getBytes(UTF_16LE));
        forms.put("a line sep=;", ("sep=;\r\n" + separated(csv, ';')).getBytes(UTF_8));
        forms.put("a line sep=; after a mark", (MARK + "sep=;\r\n" + separated(csv, ';')).getBytes(UTF_8));
        forms.put("a line sep=,", ("sep=,\n" + csv).getBytes(UTF_8));
        return forms;
    }

    private static String separated(String csv, char separator) {
        StringWriter text = new StringWriter();
        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv).stream().toList();
        CsvWriter writer =
                CsvWriter.builder().fieldSeparator(separator).bufferSize(0).build(text);
        records.forEach(row -> writer.writeRecord(row.getFields()));
        return text.toString();
    }
}
