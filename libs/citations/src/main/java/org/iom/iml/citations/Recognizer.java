package org.iom.iml.citations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The recognition of what a text names: instruments by their names, provisions by their numbers, themes by their words.
 * The longest name prevails. Immutable, and safe for use by several threads.
 */
public final class Recognizer {

    private static final Set<String> PROTOCOLS = Set.of("protocol", "protocole", "protocolo", "op", "comment");
    private static final Set<String> OF = Set.of(
            "to",
            "of",
            "on",
            "the",
            "a",
            "au",
            "la",
            "le",
            "du",
            "de",
            "del",
            "al",
            "se",
            "rapportant",
            "facultatif",
            "facultativo",
            "international",
            "un");

    private final Lexicon names = new Lexicon();
    private final Lexicon themes = new Lexicon();
    private final Protocols protocols;
    private final Nouns nouns;
    private final Bodies bodies;
    private final NumberedNames numbered;

    public Recognizer(Collection<NamedInstrument> instruments, Collection<NamedTheme> themes) {
        instruments.forEach(instrument -> instrument.names().forEach(name -> names.add(instrument.code(), name)));
        themes.forEach(theme -> theme.names().forEach(name -> this.themes.add(theme.code(), name)));
        this.protocols = new Protocols(instruments, names);
        this.nouns = new Nouns(instruments);
        this.bodies = new Bodies(instruments);
        this.numbered = new NumberedNames(names);
    }

    /**
     * Returns what {@code text} names.
     *
     * @param language of the text; {@code null} where it is not known
     * @param mechanism the code of the body whose text it is, which says what "the Convention" is there
     */
    public Recognized in(String text, @Nullable String language, @Nullable String mechanism) {
        List<Token> tokens = Tokens.of(text);
        List<Named> named = instruments(tokens, language, new Antecedents(protocols, nouns, mechanism));
        return new Recognized(new Provisions(text, tokens).of(named), themes(tokens, language));
    }

    /** An instrument named by the tokens from {@code from} to before {@code to}. */
    record Named(String code, int from, int to) {}

    private List<Named> instruments(List<Token> tokens, @Nullable String language, Antecedents antecedents) {
        List<Named> named = new ArrayList<>();
        int i = 0;
        int end = -1;
        while (i < tokens.size()) {
            Optional<Lexicon.Found> found = names.longest(tokens, i, language);
            if (found.isEmpty()) {
                antecedents
                        .at(tokens, i)
                        .ifPresent(bare ->
                                bare.codes().forEach(code -> named.add(new Named(code, bare.from(), bare.to()))));
                i++;
                continue;
            }
            Lexicon.Found whole = found.get();
            if (!isAbbreviation(tokens, i, end) && !isOfAnother(tokens, whole)) {
                List<Lexicon.Found> all = new ArrayList<>(numbered.beside(tokens, whole, language));
                all.add(whole);
                all.stream()
                        .sorted(Comparator.comparingInt(Lexicon.Found::from))
                        .filter(one -> one.codes().size() == 1 || isPlural(tokens, one))
                        .forEach(one -> one.codes().forEach(code -> {
                            named.add(new Named(code, one.from(), one.to()));
                            antecedents.name(code);
                        }));
            }
            i = whole.to();
            end = whole.to();
        }
        return named;
    }

    private List<ThemeMention> themes(List<Token> tokens, @Nullable String language) {
        List<ThemeMention> mentions = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Lexicon.Found> found = themes.longest(tokens, i, language);
            if (found.isPresent()) {
                Lexicon.Found words = found.get();
                int start = tokens.get(words.from()).start();
                int end = tokens.get(words.to() - 1).end();
                words.codes().forEach(code -> mentions.add(new ThemeMention(code, start, end)));
            }
            i = found.map(Lexicon.Found::to).orElse(i + 1);
        }
        return mentions;
    }

    /** Reports whether the token is an abbreviation of what has been recognised up to {@code end}. */
    private static boolean isAbbreviation(List<Token> tokens, int at, int end) {
        Token token = tokens.get(at);
        return at == end && (token.aside() || (token.upper() && !token.gap()));
    }

    /** Reports whether it is a committee that is named, or a protocol to the instrument that is not known. */
    private boolean isOfAnother(List<Token> tokens, Lexicon.Found found) {
        if (found.to() - found.from() == 1 && bodies.means(tokens, found.from())) {
            return true;
        }
        int i = found.from() - 1;
        while (i >= 0 && OF.contains(tokens.get(i).word())) {
            i--;
        }
        return i >= 0
                && i < found.from() - 1
                && PROTOCOLS.contains(tokens.get(i).word());
    }

    private static boolean isPlural(List<Token> tokens, Lexicon.Found found) {
        return tokens.subList(found.from(), found.to()).stream()
                .anyMatch(token -> token.end() - token.start() > token.word().length()
                        && token.word()
                                .matches("convention|convenio|protocol|protocole|protocolo|covenant|pacte|pacto"));
    }
}
