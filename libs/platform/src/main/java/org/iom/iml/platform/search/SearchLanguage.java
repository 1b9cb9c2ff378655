package org.iom.iml.platform.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** The languages whose inflected words are searched by their stems, and one for all others, {@link #SIMPLE}. */
public enum SearchLanguage {
    ARABIC,
    ENGLISH,
    FRENCH,
    RUSSIAN,
    SPANISH,
    SIMPLE;

    /** Returns the language of a BCP 47 tag. */
    public static SearchLanguage of(String tag) {
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "ar" -> ARABIC;
            case "en" -> ENGLISH;
            case "es" -> SPANISH;
            case "fr" -> FRENCH;
            case "ru" -> RUSSIAN;
            default -> SIMPLE;
        };
    }

    /** Returns the name under which indexes keep it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns a stemmer for one thread. */
    @Nullable SnowballStemmer stemmer() {
        return switch (this) {
            case ARABIC -> new ArabicStemmer();
            case ENGLISH -> new EnglishStemmer();
            case FRENCH -> new FrenchStemmer();
            case RUSSIAN -> new RussianStemmer();
            case SPANISH -> new SpanishStemmer();
            case SIMPLE -> null;
        };
    }

    /** Reads the words that every text has. */
    CharArraySet stopWords() {
        return switch (this) {
            case ARABIC -> ArabicAnalyzer.getDefaultStopSet();
            case ENGLISH, FRENCH, RUSSIAN, SPANISH -> stopWords(code());
            case SIMPLE -> CharArraySet.EMPTY_SET;
        };
    }

    private static CharArraySet stopWords(String language) {
        try (Reader list = new InputStreamReader(
                Objects.requireNonNull(SnowballFilter.class.getResourceAsStream(language + "_stop.txt")),
                StandardCharsets.UTF_8)) {
            return CharArraySet.unmodifiableSet(WordlistLoader.getSnowballWordSet(list));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
