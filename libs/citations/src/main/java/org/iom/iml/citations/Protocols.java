package org.iom.iml.citations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which instruments are protocols to which, as their titles say: a protocol's title contains its parent's. A protocol is
 * called by its title with any of the parent's other names in place of the parent's title.
 */
final class Protocols {

    private static final String PROTOCOL = "protocol";
    private static final String OPTIONAL = "optional";

    private final Map<String, List<String>> children = new HashMap<>();

    Protocols(Collection<NamedInstrument> instruments, Lexicon lexicon) {
        Map<NamedInstrument, List<Token>> titles = new LinkedHashMap<>();
        instruments.forEach(instrument -> titles.put(instrument, Lexicon.words(instrument.title())));
        titles.forEach((protocol, whole) -> {
            if (has(whole, PROTOCOL)) {
                titles.forEach((parent, title) -> {
                    if (title.size() > 1 && place(whole, title) > 0) {
                        join(protocol, has(whole, OPTIONAL), parent, lexicon);
                    }
                });
            }
        });
    }

    private void join(NamedInstrument protocol, boolean optional, NamedInstrument parent, Lexicon lexicon) {
        if (optional) {
            children.computeIfAbsent(parent.code(), none -> new ArrayList<>()).add(protocol.code());
        }
        addVariants(protocol, parent, lexicon);
    }

    private static boolean has(List<Token> words, String word) {
        return words.stream().anyMatch(token -> token.word().equals(word));
    }

    /** Returns the codes of the optional protocols to an instrument. */
    List<String> to(String parent) {
        return children.getOrDefault(parent, List.of());
    }

    private static void addVariants(NamedInstrument protocol, NamedInstrument parent, Lexicon lexicon) {
        Set<List<String>> known = new HashSet<>();
        for (Name of : protocol.names()) {
            List<Token> whole = Lexicon.words(of.words());
            for (Name title : parent.names()) {
                List<Token> replaced = Lexicon.words(title.words());
                int at = replaced.size() > 1 ? place(whole, replaced) : -1;
                if (at > 0) {
                    parent.names().forEach(other -> {
                        List<Token> variant = new ArrayList<>(whole.subList(0, at));
                        variant.addAll(Lexicon.words(other.words()));
                        variant.addAll(whole.subList(at + replaced.size(), whole.size()));
                        if (known.add(variant.stream().map(Token::word).toList())) {
                            lexicon.add(protocol.code(), of, variant);
                        }
                    });
                }
            }
        }
    }

    /** Returns where {@code part} begins in {@code whole}, or -1. */
    private static int place(List<Token> whole, List<Token> part) {
        for (int at = 0; at + part.size() <= whole.size(); at++) {
            boolean same = true;
            for (int i = 0; same && i < part.size(); i++) {
                same = whole.get(at + i).word().equals(part.get(i).word());
            }
            if (same) {
                return at;
            }
        }
        return -1;
    }
}
