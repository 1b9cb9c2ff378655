package org.iom.iml.platform.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * The other forms under which a word may be written where stemming does not find them: the singular of a plural
 * ({@code women}, {@code travaux}, {@code jueces}) and the other spelling of an English word ({@code labour}). They are
 * those of LanguageTool's dictionaries.
 */
final class Spellings {

    /** A pair in the lists; compounds are one word anyway. */
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}+;\\p{L}+");

    private static final Map<SearchLanguage, Spellings> READ = new ConcurrentHashMap<>();

    private final @Nullable Dictionary dictionary;
    private final Pattern plural;
    private final Map<String, String> usual;

    private Spellings(@Nullable Dictionary dictionary, String plural, Map<String, String> usual) {
        this.dictionary = dictionary;
        this.plural = Pattern.compile(plural);
        this.usual = usual;
    }

    /** Returns those of a language, which are read when they are asked for the first time. */
    static Spellings of(SearchLanguage language) {
        return READ.computeIfAbsent(language, Spellings::read);
    }

    /** Reads them, with the tag of plural nouns: Penn Treebank, Morphalou and EAGLES. */
    private static Spellings read(SearchLanguage language) {
        return switch (language) {
            case ENGLISH -> new Spellings(dictionary("en/english"), "NNS", variants());
            case FRENCH -> new Spellings(dictionary("fr/french"), "N . p.*", Map.of());
            case SPANISH -> new Spellings(dictionary("es/es-ES"), "NC.P.*", Map.of());
            case ARABIC, RUSSIAN, SIMPLE -> new Spellings(null, "", Map.of());
        };
    }

    /** The reader of a dictionary for one thread. */
    @Nullable DictionaryLookup lookup() {
        return dictionary == null ? null : new DictionaryLookup(dictionary);
    }

    /** Returns the word, in lower case, as it is usually spelled, and its singular. */
    Set<String> formsOf(String word, @Nullable DictionaryLookup lookup) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(usual(word, usual));
        if (lookup != null) {
            for (WordData known : lookup.lookup(word)) {
                CharSequence tag = known.getTag();
                if (tag != null && plural.matcher(tag).matches()) {
                    forms.add(usual(known.getStem().toString(), usual));
                }
            }
        }
        return forms;
    }

    private static Dictionary dictionary(String name) {
        try (InputStream words = resource("resource/" + name + ".dict");
                InputStream form = resource("resource/" + name + ".info")) {
            return Dictionary.read(words, form);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The pairs of spellings, which lead to the one that all spellings of the word share. */
    private static Map<String, String> variants() {
        Map<String, String> usual = new HashMap<>();
        for (String list : new String[] {"resource/en/en-US-GB.txt", "rules/en/coherency.txt"}) {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(resource(list), StandardCharsets.UTF_8))) {
                lines.lines()
                        .filter(line -> TWO_WORDS.matcher(line).matches())
                        .map(line -> line.split(";", -1))
                        .forEach(pair -> join(pair[0], pair[1], usual));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return Map.copyOf(usual);
    }

    private static void join(String one, String other, Map<String, String> usual) {
        String first = usual(one, usual);
        String second = usual(other, usual);
        if (!first.equals(second)) {
            usual.put(second, first);
        }
    }

    private static String usual(String word, Map<String, String> usual) {
        String spelling = word;
        for (String next = word; next != null; next = usual.get(next)) {
            spelling = next;
        }
        return spelling;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Dictionary.class.getResourceAsStream("/org/languagetool/" + name), name);
    }
}
