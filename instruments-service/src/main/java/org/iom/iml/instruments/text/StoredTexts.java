package org.iom.iml.instruments.text;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.Map;

/** The content of a JSON column with texts in several languages. */
public final class StoredTexts {

    private static final ObjectReader TEXTS =
            StoredJson.mapper().readerFor(new TypeReference<Map<String, String>>() {});

    private StoredTexts() {}

    public static Map<String, String> read(String json) throws IOException {
        return TEXTS.readValue(json);
    }
}
