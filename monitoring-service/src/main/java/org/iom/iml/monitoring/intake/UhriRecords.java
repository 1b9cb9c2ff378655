package org.iom.iml.monitoring.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.iom.iml.platform.imports.UnreadableRow;

/**
 * A streaming reader for records of the Universal Human Rights Index; a malformed record ends the file at that point.
 */
@Singleton
class UhriRecords {

    private final ObjectMapper json;
    private final UhriRecord reading;

    UhriRecords(ObjectMapper json, UhriRecord reading) {
        this.json = json;
        this.reading = reading;
    }

    Stream<ImportRow<List<ToldRecommendation>>> of(InputStream file) {
        MappingIterator<JsonNode> records = open(file);
        Spliterator<ImportRow<List<ToldRecommendation>>> rest =
                new AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super ImportRow<List<ToldRecommendation>>> action) {
                        return next(records, action);
                    }
                };
        return StreamSupport.stream(rest, false).onClose(() -> close(records));
    }

    private boolean next(
            MappingIterator<JsonNode> records, Consumer<? super ImportRow<List<ToldRecommendation>>> action) {
        try {
            if (!records.hasNextValue()) {
                return false;
            }
            long line = records.getCurrentLocation().getLineNr();
            JsonNode found = records.nextValue();
            action.accept(row(line, found));
            return true;
        } catch (IOException broken) {
            throw new UnreadableFile("malformed-json", "The file is not JSON.");
        }
    }

    private ImportRow<List<ToldRecommendation>> row(long line, JsonNode found) {
        try {
            return ImportRow.of(line, found.toString(), reading.of(found));
        } catch (UnreadableRow fault) {
            return ImportRow.unreadable(line, found.toString(), fault.code(), fault.reason());
        }
    }

    private MappingIterator<JsonNode> open(InputStream file) {
        try {
            return json.readerFor(JsonNode.class).readValues(file);
        } catch (IOException broken) {
            throw new UnreadableFile("malformed-json", "The file is not JSON.");
        }
    }

    private static void close(MappingIterator<JsonNode> records) {
        try {
            records.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
