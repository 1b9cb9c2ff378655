package org.iom.iml.citations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that share their noun: "the 1954 and 1961 Conventions", "ILO Conventions Nos. 97, 143 and 189". A name found with
 * one number makes names of the others beside it.
 */
final class NumberedNames {

    private static final int MOST = 12;

    private final Lexicon lexicon;

    NumberedNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the names that the numbers before and after {@code found} make, in the order of the text. */
    List<Lexicon.Found> beside(List<Token> tokens, Lexicon.Found found, @Nullable String language) {
        List<Lexicon.Found> others = new ArrayList<>();
        Token first = tokens.get(found.from());
        Token last = tokens.get(found.to() - 1);
        if (first.isNumber()) {
            List<Token> rest = tokens.subList(found.from() + 1, found.to());
            for (int i = step(tokens, found.from(), -1); i >= 0 && others.size() < MOST; i = step(tokens, i, -1)) {
                add(others, tokens.get(i), true, rest, i, language);
            }
        }
        if (last.isNumber()) {
            List<Token> rest = tokens.subList(found.from(), found.to() - 1);
            for (int i = step(tokens, found.to() - 1, 1); i >= 0 && others.size() < MOST; i = step(tokens, i, 1)) {
                add(others, tokens.get(i), false, rest, i, language);
            }
        }
        return others;
    }

    private void add(
            List<Lexicon.Found> others,
            Token number,
            boolean leading,
            List<Token> rest,
            int at,
            @Nullable String language) {
        List<Token> name = new ArrayList<>(rest);
        name.add(leading ? 0 : name.size(), number);
        lexicon.longest(name.stream().map(NumberedNames::joined).toList(), 0, language)
                .filter(whole -> whole.to() == name.size())
                .ifPresent(whole -> others.add(new Lexicon.Found(at, at + 1, whole.codes())));
    }

    private static Token joined(Token token) {
        return new Token(token.word(), token.start(), token.end(), false, token.upper(), token.plain(), false);
    }

    /** Returns the index of the number joined to the one at {@code at}, or -1. */
    private static int step(List<Token> tokens, int at, int by) {
        int i = at + by;
        while (i >= 0 && i < tokens.size() && tokens.get(i).isJoint()) {
            i += by;
        }
        boolean near = i >= 0 && i < tokens.size() && Math.abs(i - at) <= 2;
        return near && tokens.get(i).isNumber() ? i : -1;
    }
}
