package org.iom.iml.monitoring.contribution;

import java.util.regex.Pattern;

/** Counts words: what stands between blanks and has a letter or a digit, and each ideograph by itself. */
final class Words {

    private static final Pattern WORD =
            Pattern.compile("\\p{IsIdeographic}|[^\\s\\p{Z}\\p{IsIdeographic}]*[\\p{L}\\p{N}&&[^\\p{IsIdeographic}]]"
                    + "[^\\s\\p{Z}\\p{IsIdeographic}]*");

    private Words() {}

    static int in(String text) {
        return Math.toIntExact(WORD.matcher(text).results().count());
    }
}
