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

/** Translations as gettext keeps them ({@code sentences/fr.po}), as far as we need it: contexts, sentences, one form each. */
public final class Catalogue {

    /** Stands between a context and what is said in it, as in gettext itself. */
    private static final char IN_CONTEXT = '\u0004';

    private static final Pattern LINE = Pattern.compile("(?:(msgctxt|msgid|msgstr)\\s+)?\"(.*)\"");

    private Catalogue() {}

    /** What is said in a context of its own: a word that a sentence could also be. */
    public static String key(String context, String said) {
        return context + IN_CONTEXT + said;
    }

    /** Of every module that is at hand. */
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

    /** English → the other language, in the order of the file. */
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
