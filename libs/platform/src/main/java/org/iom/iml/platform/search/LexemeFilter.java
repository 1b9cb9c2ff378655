package org.iom.iml.platform.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import morfologik.stemming.DictionaryLookup;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;

/**
 * Replaces each word by what all its forms share: the stem of each of its spellings, without accents. As people write
 * with accents and without, the word is stemmed both ways.
 */
final class LexemeFilter extends TokenFilter {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Spellings spellings;
    private final @Nullable DictionaryLookup lookup;
    private final @Nullable SnowballStemmer stemmer;
    private final Deque<String> further = new ArrayDeque<>();

    LexemeFilter(TokenStream words, SearchLanguage language) {
        super(words);
        this.spellings = Spellings.of(language);
        this.lookup = spellings.lookup();
        this.stemmer = language.stemmer();
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!further.isEmpty()) {
            increment.setPositionIncrement(0);
            word.setEmpty().append(further.removeFirst());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        further.addAll(lexemes(word.toString()));
        word.setEmpty().append(further.removeFirst());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        further.clear();
    }

    private Set<String> lexemes(String written) {
        Set<String> lexemes = new LinkedHashSet<>();
        for (String form : spellings.formsOf(written, lookup)) {
            lexemes.add(folded(stem(form)));
            String plain = folded(form);
            if (!plain.equals(form)) {
                lexemes.add(stem(plain));
            }
        }
        return lexemes;
    }

    private String stem(String form) {
        if (stemmer == null) {
            return form;
        }
        stemmer.setCurrent(form);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static String folded(String form) {
        return form.chars().allMatch(letter -> letter < 0x80)
                ? form
                : ACCENTS.matcher(Normalizer.normalize(form, Normalizer.Form.NFKD))
                        .replaceAll("");
    }
}
