package org.iom.iml.platform.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.platform.search.Words.Lexeme;
import org.jspecify.annotations.Nullable;

/**
 * The words somebody looks for, all of which must be there; exact words stand in quotation marks, OR between
 * alternatives, and - before what must not be there.
 */
public record SearchQuery(List<List<Operand>> alternatives) {

    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»]");
    private static final Pattern QUOTED_OR_WORD = Pattern.compile("(-?)\"([^\"]*)\"?|(-?)([^\\s\"]+)");

    /** Of more words than these, one will do where more than one is missing: there are too many choices of most. */
    private static final int MANY = 10;

    public SearchQuery {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /** One word, or several in their order, that must be there or must not. */
    public record Operand(String text, boolean excluded) {

        /** As it is written, and with its compounds as one word. */
        Stream<String> spellings() {
            return Stream.of(text, Words.withoutHyphens(text)).distinct();
        }
    }

    public static SearchQuery of(String q) {
        List<List<Operand>> alternatives = new ArrayList<>(List.of(new ArrayList<>()));
        QUOTED_OR_WORD.matcher(QUOTES.matcher(q).replaceAll("\"")).results().forEach(found -> {
            if ("or".equalsIgnoreCase(found.group())) {
                alternatives.add(new ArrayList<>());
            } else {
                alternatives.getLast().add(operand(found));
            }
        });
        return new SearchQuery(alternatives);
    }

    private static Operand operand(MatchResult found) {
        boolean quoted = found.group(2) != null;
        return new Operand(
                quoted ? found.group(2) : found.group(4), !(quoted ? found.group(1) : found.group(3)).isEmpty());
    }

    /** Reports whether it is words alone: without exact words, alternatives or what must not be there. */
    public boolean isPlain() {
        return alternatives.size() == 1
                && alternatives.getFirst().stream()
                        .noneMatch(word -> word.excluded() || word.text().contains(" "));
    }

    /** Reports whether it says only what must not be there. */
    public boolean excludesOnly() {
        return alternatives.stream()
                .anyMatch(all -> !all.isEmpty() && all.stream().allMatch(Operand::excluded));
    }

    /** Returns how many words there are at most of which all must be there. */
    public int words() {
        return (int) alternatives.stream()
                .mapToLong(
                        all -> all.stream().filter(wanted -> !wanted.excluded()).count())
                .max()
                .orElse(0);
    }

    /**
     * Returns it as a {@code tsquery} of PostgreSQL over texts in the language, or null where each of its words is one
     * that every text has.
     *
     * @param missing how many of the words need not be there, whichever they are
     */
    public @Nullable String in(SearchLanguage language, int missing) {
        String query = alternatives.stream()
                .flatMap(all -> most(all, language, missing))
                .collect(Collectors.joining(" | "));
        return query.isEmpty() ? null : query;
    }

    private static Stream<String> most(List<Operand> all, SearchLanguage language, int missing) {
        List<String> wanted = queries(all, false, language);
        List<String> excluded = queries(all, true, language);
        int most = wanted.size() > MANY && missing > 1 ? 1 : wanted.size() - missing;
        return most < 1
                ? Stream.empty()
                : chosen(wanted, most)
                        .map(some ->
                                Stream.concat(some.stream(), excluded.stream()).collect(Collectors.joining(" & ")));
    }

    private static List<String> queries(List<Operand> all, boolean excluded, SearchLanguage language) {
        return all.stream()
                .filter(operand -> operand.excluded() == excluded)
                .flatMap(operand -> query(operand, language))
                .distinct()
                .toList();
    }

    /** Returns each choice of so many of them. */
    private static Stream<List<String>> chosen(List<String> from, int number) {
        if (number == from.size()) {
            return Stream.of(from);
        }
        List<String> others = from.subList(1, from.size());
        Stream<List<String>> with = number == 1
                ? Stream.of(List.of(from.getFirst()))
                : chosen(others, number - 1)
                        .map(some -> Stream.concat(Stream.of(from.getFirst()), some.stream())
                                .toList());
        return Stream.concat(with, chosen(others, number));
    }

    /** Returns the lexemes by which it is found in a text of the language. */
    public Set<String> lexemes(SearchLanguage language) {
        return alternatives.stream()
                .flatMap(List::stream)
                .filter(operand -> !operand.excluded())
                .flatMap(Operand::spellings)
                .flatMap(words -> Words.asked(language).of(words).stream())
                .map(Lexeme::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> query(Operand operand, SearchLanguage language) {
        String query = operand.spellings()
                .map(words -> inOrder(Words.asked(language).of(words)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" | "));
        return query.isEmpty() ? Stream.empty() : Stream.of((operand.excluded() ? "!(" : "(") + query + ')');
    }

    /** The words with the distance of each from the one before; any lexeme of a word will do. */
    private static String inOrder(List<Lexeme> lexemes) {
        Map<Integer, List<String>> words = new TreeMap<>();
        lexemes.forEach(lexeme -> words.computeIfAbsent(lexeme.position(), position -> new ArrayList<>())
                .add(quoted(lexeme.text())));
        StringBuilder query = new StringBuilder();
        int before = 0;
        for (Map.Entry<Integer, List<String>> word : words.entrySet()) {
            if (before > 0) {
                query.append(" <").append(word.getKey() - before).append("> ");
            }
            before = word.getKey();
            query.append('(').append(String.join(" | ", word.getValue())).append(')');
        }
        return query.toString();
    }

    /** Returns the lexeme as the database reads it. */
    static String quoted(String lexeme) {
        return '\'' + lexeme.replace("\\", "\\\\").replace("'", "''") + '\'';
    }
}
