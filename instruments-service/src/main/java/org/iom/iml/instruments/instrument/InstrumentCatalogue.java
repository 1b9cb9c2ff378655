package org.iom.iml.instruments.instrument;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.iom.iml.instruments.text.StoredJson;

/** The reader of the shipped instruments. */
public final class InstrumentCatalogue {

    private static final String PATH = "/catalogue/instruments.json";

    private InstrumentCatalogue() {}

    /** Returns all shipped instruments. */
    public static List<InstrumentFacts> read() {
        try (InputStream stream = InstrumentCatalogue.class.getResourceAsStream(PATH)) {
            return StoredJson.mapper().readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
