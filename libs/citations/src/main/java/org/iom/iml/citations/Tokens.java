package org.iom.iml.citations;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The division of texts into words and numbers; document symbols such as {@code CRC/C/KEN/CO/2} have neither. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}&&[^\u00BA\u00AA]]+|\\p{N}+");
    private static final Pattern SYMBOL = Pattern.compile(
            "\\b\\p{Lu}[\\p{Lu}\\d.]*(?:/[\\p{L}\\d.-]+)*/(?:[A-Z]|[\\p{L}-]*\\d[\\p{L}\\d.-]*)(?:/[\\p{L}\\d.-]+)*\\b");
    private static final Pattern ASIDE =
            Pattern.compile("\\((?:the |[\"\u201C])?\\p{Lu}{2}[\\p{Lu}\\d -]*[\"\u201D]?\\)");
    private static final Pattern GAP = Pattern.compile("[^\\s\\p{Pd}'\u2019\u00B0\u00BA\u00AA\"\u201C\u201D]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> PLAIN =
            Set.of("the of to on for a an in and or its their all by with relating concerning regarding s "
                    .concat(
                            "le la les l d de du des au aux un une et ou se rapportant relatif relative relatifs relatives ")
                    .concat("concernant sur pour tous toutes leur leurs ses ")
                    .concat("el los las del al y e o por en con para sobre relativo relativa todos todas sus")
                    .split(" "));
    private static final Set<String> NUMBERED = Set.of("n", "no", "nos", "nr", "num", "nums", "numero", "number");

    private Tokens() {}

    static List<Token> of(String text) {
        BitSet symbols = covered(SYMBOL, text);
        BitSet asides = covered(ASIDE, text);
        List<Token> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(text);
        int last = 0;
        while (found.find()) {
            if (symbols.get(found.start())) {
                continue;
            }
            String raw = found.group();
            String folded = MARKS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
            boolean upper = raw.equals(raw.toUpperCase(Locale.ROOT)) && Character.isUpperCase(raw.codePointAt(0));
            tokens.add(new Token(
                    upper || PLAIN.contains(folded) || folded.equals("this") ? folded : singular(folded),
                    found.start(),
                    found.end(),
                    GAP.matcher(text.substring(last, found.start())).find(),
                    upper,
                    PLAIN.contains(folded),
                    asides.get(found.start())));
            last = found.end();
        }
        return withoutNumberMarks(tokens);
    }

    /** Drops the "No." before numbers, with the full stop behind it. */
    private static List<Token> withoutNumberMarks(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean marked = i > 0
                    && token.isNumber()
                    && NUMBERED.contains(tokens.get(i - 1).word());
            if (marked) {
                Token mark = kept.removeLast();
                kept.add(new Token(token.word(), token.start(), token.end(), mark.gap(), false, false, mark.aside()));
            } else {
                kept.add(token);
            }
        }
        return kept;
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static BitSet covered(Pattern pattern, String text) {
        BitSet covered = new BitSet(text.length());
        pattern.matcher(text).results().forEach(match -> covered.set(match.start(), match.end()));
        return covered;
    }
}
