package org.iom.iml.citations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the registry publishes of instruments and themes, as far as texts are read for it. */
public final class PublishedNames {

    /** Kinds whose titles are what everybody says: a principle, a general comment, a constitution. */
    private static final Set<String> NOT_CITED = Set.of("custom", "jurisprudence", "governance-document");

    private static final String PROTOCOL = "protocol";
    /** Whoever cites an international convention may leave out that it is one. */
    private static final Pattern INTERNATIONAL =
            Pattern.compile("^International |(?<=^Convention )internationale |(?<=^Convenci\u00F3n )Internacional ");

    private PublishedNames() {}

    /** Returns the instrument with its code, titles and aliases as its names; empty for kinds that are not cited by name. */
    public static Optional<NamedInstrument> instrument(
            String code, String kind, Map<String, String> titles, @Nullable String body, List<String> aliases) {
        if (NOT_CITED.contains(kind)) {
            return Optional.empty();
        }
        Set<Name> names = new LinkedHashSet<>();
        add(names, code, null);
        titles.forEach((language, title) -> add(names, title, language));
        aliases.forEach(alias -> add(names, alias, null));
        return Optional.of(new NamedInstrument(
                code, titles.getOrDefault("en", code), kind.equals(PROTOCOL) ? null : body, new ArrayList<>(names)));
    }

    /** Returns the theme with the words by which texts say it, by language. */
    public static NamedTheme theme(String code, Map<String, List<String>> words) {
        return new NamedTheme(
                code,
                words.entrySet().stream()
                        .flatMap(inLanguage ->
                                inLanguage.getValue().stream().map(word -> new Name(word, inLanguage.getKey())))
                        .toList());
    }

    private static void add(Set<Name> names, String name, @Nullable String language) {
        names.add(new Name(name, language));
        names.add(new Name(INTERNATIONAL.matcher(name).replaceFirst(""), language));
    }
}
