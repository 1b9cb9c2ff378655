package org.iom.iml.instruments.instrument;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the shipped instruments. */
public final class InstrumentCatalogue {

    private static final String PATH = "/catalogue/instruments.json";
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private InstrumentCatalogue() {}

    /** All shipped instruments. */
    public static List<InstrumentFacts> read() {
        try (InputStream stream = InstrumentCatalogue.class.getResourceAsStream(PATH)) {
            return JSON.readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
