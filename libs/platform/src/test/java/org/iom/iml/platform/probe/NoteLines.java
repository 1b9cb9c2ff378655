package org.iom.iml.platform.probe;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportParameter;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;

/** A file of lines, each a note. */
@Singleton
class NoteLines implements ImportFormat<String> {

    private final Notes notes;
    /** What the next batches fail with, one each. */
    final Queue<RuntimeException> failuresToCome = new ConcurrentLinkedQueue<>();

    NoteLines(Notes notes) {
        this.notes = notes;
    }

    @Override
    public String collection() {
        return "note-imports";
    }

    @Override
    public String name() {
        return "lines";
    }

    @Override
    public String description() {
        return "lines, each a note.";
    }

    @Override
    public String example() {
        return "Milk is out\n";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/plain", "application/octet-stream");
    }

    @Override
    public List<ImportParameter> parameters() {
        return List.of(new ImportParameter("shelf", "Where the notes go", "left", false));
    }

    @Override
    public Stream<ImportRow<String>> read(InputStream file, Map<String, String> parameters) {
        AtomicLong line = new AtomicLong();
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .map(text -> row(line.incrementAndGet(), text));
    }

    private static ImportRow<String> row(long line, String text) {
        if (text.equals("#end")) {
            throw new UnreadableFile("broken-off", "Line " + line + " ends the file early.");
        }
        return text.isBlank()
                ? ImportRow.unreadable(line, text, "blank-line", "The line is blank: write a text.")
                : ImportRow.of(line, text, text);
    }

    @Override
    public void apply(List<ImportRow<String>> rows, Map<String, String> parameters) {
        RuntimeException failure = failuresToCome.poll();
        if (failure != null) {
            rows.getFirst().accept();
            throw failure;
        }
        rows.forEach(this::apply);
    }

    private void apply(ImportRow<String> row) {
        if (row.value().startsWith("forgotten")) {
            return;
        }
        if (notes.count("text", row.value()) > 0) {
            row.unchanged();
        } else {
            notes.write("KEN", row.value());
            row.accept();
        }
    }
}
