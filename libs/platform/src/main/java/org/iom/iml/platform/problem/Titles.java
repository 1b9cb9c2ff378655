package org.iom.iml.platform.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.iom.iml.language.Languages;

/** The title of each problem in the caller's language, from the files {@code problems/<language>.properties}. */
@Singleton
public class Titles {

    private final Map<String, Map<String, String>> titles = new HashMap<>();

    Titles() {
        Languages.OTHERS.forEach(language -> titles.put(language, read(language)));
    }

    String of(String code, String language) {
        String title = titles.getOrDefault(language, Map.of()).get(code);
        return title == null ? inWords(code) : title;
    }

    private static String inWords(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' ');
    }

    private static Map<String, String> read(String language) {
        Map<String, String> read = new HashMap<>();
        try {
            String name = "problems/" + language + ".properties";
            for (URL file : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(name))) {
                Properties own = new Properties();
                try (InputStreamReader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    own.load(text);
                }
                own.stringPropertyNames().forEach(code -> read.put(code, own.getProperty(code)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }
}
