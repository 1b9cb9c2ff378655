package org.iom.iml.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A trie of names, word by word. Articles and prepositions are skipped on both sides; punctuation or an "and" in a text
 * matches only where the name has some too; an acronym matches only capitals.
 */
final class Lexicon {

    private final Node root = new Node();

    private static final class Node {
        private final Map<Step, Node> next = new HashMap<>();
        private final List<Entry> ends = new ArrayList<>();
    }

    private record Step(String word, boolean gap, boolean upper) {}

    private record Entry(String code, Name name) {}

    /** A name found from {@code from} to before {@code to} in the list of tokens, with the codes that have it. */
    record Found(int from, int to, Set<String> codes) {}

    /** Returns the words of a name that count; an "and" before one allows what a comma does. */
    static List<Token> words(String name) {
        List<Token> words = new ArrayList<>();
        boolean joined = false;
        for (Token token : Tokens.of(name)) {
            if (token.plain()) {
                joined |= token.isJoint();
            } else {
                words.add(joined ? token.apart() : token);
                joined = false;
            }
        }
        return words;
    }

    void add(String code, Name name) {
        add(code, name, words(name.words()));
    }

    void add(String code, Name name, List<Token> words) {
        Node node = root;
        boolean first = true;
        for (Token word : words) {
            Step step = new Step(word.word(), !first && word.gap(), word.upper());
            node = node.next.computeIfAbsent(step, unknown -> new Node());
            first = false;
        }
        if (!first) {
            node.ends.add(new Entry(code, name));
        }
    }

    /** Returns the longest name that begins with the token at {@code from}. */
    Optional<Found> longest(List<Token> tokens, int from, @Nullable String language) {
        if (tokens.get(from).plain()) {
            return Optional.empty();
        }
        return Optional.ofNullable(follow(root, tokens, from, from, language));
    }

    private static @Nullable Found follow(Node node, List<Token> tokens, int from, int at, @Nullable String language) {
        Found best = end(node, from, at, language);
        int i = at;
        boolean gap = false;
        while (i < tokens.size()
                && i > from
                && (tokens.get(i).plain() || tokens.get(i).aside())) {
            gap |= tokens.get(i).isJoint() || isApart(tokens, i);
            i++;
        }
        if (i >= tokens.size()) {
            return best;
        }
        Token token = tokens.get(i);
        boolean afterAside = i > from && tokens.get(i - 1).aside();
        boolean apart = i > from && (gap || (token.gap() && !afterAside));
        for (boolean upper : new boolean[] {true, false}) {
            for (boolean gapped : new boolean[] {true, false}) {
                Node next = (upper && !token.upper()) || (!gapped && apart)
                        ? null
                        : node.next.get(new Step(token.word(), gapped, upper));
                Found longer = next == null ? null : follow(next, tokens, from, i + 1, language);
                best = longer != null && (best == null || longer.to() > best.to()) ? longer : best;
            }
        }
        return best;
    }

    private static boolean isApart(List<Token> tokens, int at) {
        return tokens.get(at).gap()
                && !tokens.get(at).aside()
                && !tokens.get(at - 1).aside();
    }

    private static @Nullable Found end(Node node, int from, int to, @Nullable String language) {
        Set<String> codes = new LinkedHashSet<>();
        node.ends.stream().filter(entry -> entry.name().fits(language)).forEach(entry -> codes.add(entry.code()));
        return codes.isEmpty() ? null : new Found(from, to, codes);
    }
}
