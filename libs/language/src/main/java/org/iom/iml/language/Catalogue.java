package org.iom.iml.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The translations in a gettext catalogue ({@code sentences/fr.po}), as far as needed here: contexts and messages,
 * without plural forms.
 */
public final class Catalogue {

    /** The separator between a context and its message, as in gettext. */
    private static final char IN_CONTEXT = '\u0004';

    private static final Pattern LINE = Pattern.compile("(?:(msgctxt|msgid|msgstr)\\s+)?\"(.*)\"");

    private Catalogue() {}

    /** Returns the key of a message in a context, for a word that could also be a sentence of its own. */
    public static String key(String context, String said) {
        return context + IN_CONTEXT + said;
    }

    /** Merges the catalogues of every module on the class path. */
    static Map<String, String> in(String language) {
        Map<String, String> all = new LinkedHashMap<>();
        try {
            for (URL file : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources("sentences/" + language + ".po"))) {
                try (Reader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    all.putAll(read(text));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    /** Reads a catalogue as English → translation, in file order. */
    public static Map<String, String> read(Reader text) {
        Map<String, String> read = new LinkedHashMap<>();
        Map<String, String> entry = new LinkedHashMap<>();
        String part = "";
        for (String line : new BufferedReader(text).lines().toList()) {
            Matcher parts = LINE.matcher(line.strip());
            if (parts.matches()) {
                if (parts.group(1) != null) {
                    part = parts.group(1);
                }
                entry.merge(part, plain(parts.group(2)), String::concat);
            } else if (line.isBlank()) {
                keep(entry, read);
            }
        }
        keep(entry, read);
        return read;
    }

    private static void keep(Map<String, String> entry, Map<String, String> read) {
        String said = entry.getOrDefault("msgid", "");
        if (!said.isEmpty()) {
            String context = entry.get("msgctxt");
            read.put(context == null ? said : key(context, said), entry.getOrDefault("msgstr", ""));
        }
        entry.clear();
    }

    private static String plain(String quoted) {
        return quoted.replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
