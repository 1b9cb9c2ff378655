package org.iom.iml.citations;

import java.util.Set;

/**
 * A word or number of a text, from {@code start} to before {@code end}.
 *
 * @param word lower case, without accents and plural endings
 * @param gap whether punctuation separates it from the one before
 * @param upper whether it is written in capitals throughout
 * @param plain whether it is an article, preposition or the like, which names do without
 * @param aside whether it stands in brackets as an abbreviation of what was just named
 */
record Token(String word, int start, int end, boolean gap, boolean upper, boolean plain, boolean aside) {

    private static final Set<String> JOINTS = Set.of("and", "or", "et", "ou", "y", "e", "o");

    /** Reports whether it joins what is before to what follows, as "and" does. */
    boolean isJoint() {
        return !upper && JOINTS.contains(word);
    }

    /** Returns the same, separated from the one before. */
    Token apart() {
        return new Token(word, start, end, true, upper, plain, aside);
    }

    boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }
}
