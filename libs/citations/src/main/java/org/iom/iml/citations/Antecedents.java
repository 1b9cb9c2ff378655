package org.iom.iml.citations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What "the Convention" and "its Optional Protocol" stand for in one text: the instrument of that kind that the text has
 * named last, else the one that the mechanism monitors.
 */
final class Antecedents {

    private static final Set<String> PROTOCOL = Set.of("protocol", "protocole", "protocolo");
    private static final Set<String> OPTIONAL = Set.of("optional", "facultatif", "facultativo");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "said", "la", "le", "el", "du", "del", "au", "al", "cette", "ce", "its", "sa", "su");
    private static final Set<String> FURTHER = Set.of(
            "on",
            "of",
            "against",
            "for",
            "relating",
            "concerning",
            "to",
            "sur",
            "contre",
            "relative",
            "relatif",
            "sobre",
            "contra",
            "de",
            "du",
            "des",
            "no",
            "governing");

    private final Protocols protocols;
    private final Nouns nouns;
    private final Map<String, @Nullable String> named = new HashMap<>();
    private @Nullable String last;

    Antecedents(Protocols protocols, Nouns nouns, @Nullable String mechanism) {
        this.protocols = protocols;
        this.nouns = nouns;
        nouns.monitoredBy(mechanism).ifPresent(this::remember);
    }

    /** Takes note that the text has named an instrument. */
    void name(String code) {
        remember(code);
        last = code;
    }

    private void remember(String code) {
        nouns.of(code).forEach(noun -> named.put(noun, code));
    }

    /** Returns what the token stands for; a convention that is none of the known ones is what the next "the Convention" means. */
    Optional<Lexicon.Found> at(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (PROTOCOL.contains(token.word())) {
            return protocolAt(tokens, at);
        }
        String noun = Nouns.in(token);
        if (noun == null) {
            return Optional.empty();
        }
        if (at == 0 || !DEFINITE.contains(tokens.get(at - 1).word()) || isFurtherNamed(tokens, at)) {
            named.remove(noun);
            return Optional.empty();
        }
        String code = named.get(noun);
        return code == null ? Optional.empty() : Optional.of(new Lexicon.Found(at, at + 1, Set.of(code)));
    }

    private Optional<Lexicon.Found> protocolAt(List<Token> tokens, int at) {
        int from = at;
        while (from > 0 && OPTIONAL.contains(tokens.get(from - 1).word())) {
            from--;
        }
        boolean followed =
                at + 1 < tokens.size() && OPTIONAL.contains(tokens.get(at + 1).word());
        boolean optional = from < at || followed;
        int end = from == at && optional ? at + 1 : at;
        boolean definite = from > 0 && DEFINITE.contains(tokens.get(from - 1).word());
        List<String> own = last == null ? List.of() : protocols.to(last);
        boolean thereto = end + 1 < tokens.size() && tokens.get(end + 1).word().equals("thereto");
        if (!optional || !definite || own.size() != 1 || (!thereto && isFurtherNamed(tokens, end))) {
            return Optional.empty();
        }
        return Optional.of(new Lexicon.Found(from, end + 1, Set.copyOf(own)));
    }

    private static boolean isFurtherNamed(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return !next.gap() && (FURTHER.contains(next.word()) || next.isNumber());
    }
}
