package org.iom.iml.platform.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words of texts in one language as lexemes. Chinese, Japanese and Korean are taken by pairs of characters, as no
 * blanks part their words; a compound with hyphens is also one word ({@code co-operate} is {@code cooperate}).
 */
final class Words {

    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
    private static final Pattern INSIDE_A_WORD = Pattern.compile("_|(?<=[\\p{L}\\p{N}])[.:](?=[\\p{L}\\p{N}])");
    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u201B\u2032\u02BC]");
    private static final Pattern COMPOUND =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-\u2010\u2011][\\p{L}\\p{M}\\p{N}]+)+");
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

    private static final Map<SearchLanguage, Words> KEPT = new ConcurrentHashMap<>();
    private static final Map<SearchLanguage, Words> ASKED = new ConcurrentHashMap<>();

    private final SearchLanguage language;
    private final boolean kept;
    private final CharArraySet stopWords;
    /** Kept for the next text, whatever its thread: a Lucene {@code Analyzer} keeps one for each, and they are many. */
    private final Queue<Analysis> idle = new ConcurrentLinkedQueue<>();

    private record Analysis(Tokenizer text, TokenStream words) {}

    private Words(SearchLanguage language, boolean kept) {
        this.language = language;
        this.kept = kept;
        this.stopWords = language.stopWords();
    }

    /** Returns the words as an index keeps them: compounds also as one, characters of scripts without blanks also singly. */
    static Words kept(SearchLanguage language) {
        return KEPT.computeIfAbsent(language, read -> new Words(read, true));
    }

    /** Returns the words as they are asked for. */
    static Words asked(SearchLanguage language) {
        return ASKED.computeIfAbsent(language, read -> new Words(read, false));
    }

    /**
     * What the forms of a word share.
     *
     * @param position of the word in the text, from 1; other lexemes of it have the same
     * @param start index of its first character in the text
     * @param end index after its last character
     */
    record Lexeme(String text, int position, int start, int end) {}

    /** Returns the lexemes of a text in their order; those of words that every text has are left out. */
    List<Lexeme> of(String text) {
        String plain = plain(text);
        List<Lexeme> lexemes = new ArrayList<>(analyzed(plain, 0, 0));
        if (kept && HYPHEN.matcher(plain).find()) {
            lexemes.addAll(compounds(plain, lexemes));
        }
        return lexemes;
    }

    /** Returns the text with its compounds written as one word. */
    static String withoutHyphens(String text) {
        return COMPOUND.matcher(text)
                .replaceAll(compound -> HYPHEN.matcher(compound.group()).replaceAll(""));
    }

    /** The compounds written with hyphens, each at the position of its first part. */
    private List<Lexeme> compounds(String plain, List<Lexeme> parts) {
        Matcher compound = COMPOUND.matcher(plain);
        Map<Integer, Integer> positions = new HashMap<>();
        parts.forEach(part -> positions.put(part.start(), part.position()));
        List<Lexeme> compounds = new ArrayList<>();
        while (compound.find()) {
            Integer position = positions.get(compound.start());
            if (position != null) {
                for (Lexeme whole :
                        analyzed(HYPHEN.matcher(compound.group()).replaceAll(""), position - 1, compound.start())) {
                    compounds.add(new Lexeme(whole.text(), position, compound.start(), compound.end()));
                }
            }
        }
        return compounds;
    }

    private List<Lexeme> analyzed(String plain, int before, int from) {
        List<Lexeme> lexemes = new ArrayList<>();
        Analysis analysis = Objects.requireNonNullElseGet(idle.poll(), this::analysis);
        analysis.text().setReader(new StringReader(plain));
        try (TokenStream words = analysis.words()) {
            CharTermAttribute lexeme = words.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = words.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = words.getAttribute(PositionIncrementAttribute.class);
            int position = before;
            words.reset();
            while (words.incrementToken()) {
                position += increment.getPositionIncrement();
                if (!lexeme.isEmpty()) {
                    lexemes.add(new Lexeme(
                            lexeme.toString(), position, from + place.startOffset(), from + place.endOffset()));
                }
            }
            words.end();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        idle.add(analysis);
        return lexemes;
    }

    private Analysis analysis() {
        Tokenizer text = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(new CJKWidthFilter(text));
        words = language == SearchLanguage.ENGLISH ? new EnglishPossessiveFilter(words) : words;
        words = new CJKBigramFilter(new StopFilter(words, stopWords), ALL_SCRIPTS, kept);
        return new Analysis(text, new LexemeFilter(words, language));
    }

    /** Returns the text, character for character, with blanks where codes and addresses join their parts. */
    private String plain(String text) {
        String parted = INSIDE_A_WORD.matcher(text).replaceAll(" ");
        String apostrophe = language == SearchLanguage.ENGLISH ? "'" : " ";
        return APOSTROPHE.matcher(parted).replaceAll(apostrophe).replace("'", apostrophe);
    }
}
