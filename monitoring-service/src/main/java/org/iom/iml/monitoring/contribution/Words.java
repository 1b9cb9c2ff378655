package org.iom.iml.monitoring.contribution;

import java.util.regex.Pattern;

/** A word counter: each run of characters between spaces with a letter or digit is a word, and so is each ideograph. */
final class Words {

    private static final Pattern WORD =
            Pattern.compile("\\p{IsIdeographic}|[^\\s\\p{Z}\\p{IsIdeographic}]*[\\p{L}\\p{N}&&[^\\p{IsIdeographic}]]"
                    + "[^\\s\\p{Z}\\p{IsIdeographic}]*");

    private Words() {}

    static int in(String text) {
        return Math.toIntExact(WORD.matcher(text).results().count());
    }
}
