package org.iom.iml.instruments.theme;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.iom.iml.instruments.text.StoredJson;

/** The reader of the shipped themes. */
public final class ThemeCatalogue {

    static final String PATH = "/catalogue/themes.json";

    private ThemeCatalogue() {}

    /** Returns all shipped themes. */
    public static List<ThemeFacts> read() {
        try (InputStream stream = ThemeCatalogue.class.getResourceAsStream(PATH)) {
            return StoredJson.mapper().readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
