package org.iom.iml.instruments.provision.published;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that were broken at the end of a printed line, joined where the words of the same file leave no doubt. */
final class BrokenWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern BROKEN = Pattern.compile("(\\p{L}+)-\\s+(\\p{Ll}+)");

    private final Set<String> known = new HashSet<>();

    BrokenWords(String text) {
        WORD.matcher(BROKEN.matcher(text).replaceAll(" ")).results().forEach(word -> known.add(lower(word.group())));
    }

    String joined(String words) {
        return BROKEN.matcher(words).replaceAll(broken -> Matcher.quoteReplacement(joined(broken)));
    }

    private String joined(MatchResult broken) {
        String whole = broken.group(1) + broken.group(2);
        if (known.contains(lower(whole))) {
            return whole;
        }
        String hyphenated = broken.group(1) + "-" + broken.group(2);
        if (known.contains(lower(hyphenated))) {
            return hyphenated;
        }
        return known.contains(lower(broken.group(2))) ? broken.group() : whole;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
