package org.iom.iml.citations;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Acronyms that name a treaty and the committee that monitors it alike, and where they stand for the committee. */
final class Bodies {

    private static final Set<String> OWN_WORDS =
            Set.of("committee", "comite", "recommendation", "concluding", "member", "expert");
    private static final Set<String> PRODUCTS = Set.of(
            "recommendation",
            "observation",
            "comment",
            "view",
            "decision",
            "conclusion",
            "dialogue",
            "cooperation",
            "recomendacione",
            "recommandation");
    private static final Set<String> COMMITTEES = Set.of("committee", "comite");
    private static final Set<String> BY = Set.of("by", "from", "par", "por", "before");

    private final Set<String> acronyms;

    Bodies(Collection<NamedInstrument> instruments) {
        acronyms = instruments.stream()
                .flatMap(instrument -> Stream.ofNullable(instrument.body()))
                .map(body -> body.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reports whether the acronym at {@code at} stands for a committee. */
    boolean means(List<Token> tokens, int at) {
        if (!acronyms.contains(tokens.get(at).word())) {
            return false;
        }
        if (at + 1 < tokens.size()
                && OWN_WORDS.contains(tokens.get(at + 1).word())
                && !tokens.get(at + 1).gap()) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(0, at - 9); i--) {
            String word = tokens.get(i).word();
            if (i >= at - 2 && (BY.contains(word) || PRODUCTS.contains(word))) {
                return true;
            }
            if ((i >= at - 3 && PRODUCTS.contains(word)) || (i >= at - 4 && word.equals("report"))) {
                return true;
            }
            if (COMMITTEES.contains(word)) {
                return tokens.get(at).aside() || i >= at - 3;
            }
            if (word.startsWith("conven")) {
                return false;
            }
        }
        return false;
    }
}
