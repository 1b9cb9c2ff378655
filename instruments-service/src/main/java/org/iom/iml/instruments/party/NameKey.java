package org.iom.iml.instruments.party;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** The key of a written name, which different spellings of it share. */
final class NameKey {

    private static final Pattern TAGS = Pattern.compile("<[^<>]*>");
    private static final Pattern FOOTNOTES =
            Pattern.compile("(?:[\\s,;]*(?:\\[\\d+\\]|\\(\\d{1,2}\\)|\\d{1,2}|[*†‡§]+))+\\s*$");
    /** An article placed after the name, as in United Nations terminology: Afghanistan (l'), Paraguay (el). */
    private static final Pattern ARTICLE_BEHIND = Pattern.compile("(?i)\\s*\\((?:l['’]|la|le|les|el|los|las)\\)\\s*$");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern INVERTED = Pattern.compile("^([^,(]+)\\s*(?:,\\s*|\\()([^()]+?)\\)?\\s*$");
    private static final Map<String, String> SHORTENED = Map.of("st", "saint", "rep", "republic", "dem", "democratic");
    private static final Set<String> ARTICLES = Set.of("the");

    private NameKey() {}

    /** Returns the keys of {@code name}: its own first, then that of the inverted form ("Korea, Republic of"). */
    static List<String> of(String name) {
        String plain = plain(name);
        List<String> keys = new ArrayList<>(2);
        keys.add(key(plain));
        Matcher inverted = INVERTED.matcher(plain);
        if (inverted.matches()) {
            keys.add(key(inverted.group(2) + " " + inverted.group(1)));
        }
        return keys;
    }

    private static String plain(String name) {
        String text = TAGS.matcher(StringEscapeUtils.unescapeHtml4(name)).replaceAll(" ");
        text = Normalizer.normalize(text, Normalizer.Form.NFKD);
        text = FOOTNOTES.matcher(text).replaceFirst("");
        return ARTICLE_BEHIND.matcher(text).replaceFirst("").strip();
    }

    private static String key(String plain) {
        String text = ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        text = APOSTROPHES.matcher(text).replaceAll("").replace("&", " and ");
        List<String> words = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        for (String word : SEPARATORS.split(text, -1)) {
            if (word.length() == 1 && word.charAt(0) < 128) {
                initials.append(word);
            } else {
                flush(initials, words);
                if (!word.isEmpty() && !ARTICLES.contains(word)) {
                    words.add(SHORTENED.getOrDefault(word, word));
                }
            }
        }
        flush(initials, words);
        return String.join(" ", words);
    }

    private static void flush(StringBuilder initials, List<String> words) {
        if (!initials.isEmpty()) {
            words.add(initials.toString());
            initials.setLength(0);
        }
    }
}
