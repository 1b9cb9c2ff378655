package org.iom.iml.language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The API's sentences in one language. Code composes them in English with the values filled in; here each is matched to
 * the template it came from ({@code There is no party {1}.}) and rendered in the other language.
 */
public final class Sentences {

    private static final Pattern HOLE = Pattern.compile("\\{([1-9])}");

    private static final Map<String, Sentences> SPOKEN = Languages.OTHERS.stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), language -> new Sentences(Catalogue.in(language))));

    private final Map<String, String> translations;
    private final List<Template> templates;

    public Sentences(Map<String, String> translations) {
        this.translations = Map.copyOf(translations);
        this.templates = translations.entrySet().stream()
                .filter(entry -> HOLE.matcher(entry.getKey()).find())
                .map(entry -> Template.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Template::literal).reversed())
                .toList();
    }

    /** Returns the sentences of {@code language}; English ones are left as they are. */
    public static Sentences in(String language) {
        return SPOKEN.getOrDefault(language, new Sentences(Map.of()));
    }

    /** Translates a sentence, or returns the English where there is no translation. */
    public String of(String english) {
        String whole = translations.get(english);
        if (whole != null) {
            return whole;
        }
        for (Template template : templates) {
            Matcher made = template.english().matcher(english);
            if (made.matches()) {
                return HOLE.matcher(template.translation())
                        .replaceAll(hole -> Matcher.quoteReplacement(made.group(Integer.parseInt(hole.group(1)))));
            }
        }
        return english;
    }

    /** Translates a word in a context, such as a column name. */
    public String of(String context, String english) {
        return translations.getOrDefault(Catalogue.key(context, english), english);
    }

    /**
     * @param literal the number of characters outside placeholders
     */
    private record Template(Pattern english, String translation, int literal) {

        static Template of(String english, String translation) {
            StringBuilder pattern = new StringBuilder();
            int end = 0;
            for (MatchResult hole : HOLE.matcher(english).results().toList()) {
                pattern.append(Pattern.quote(english.substring(end, hole.start())))
                        .append("(.*?)");
                end = hole.end();
            }
            pattern.append(Pattern.quote(english.substring(end)));
            return new Template(
                    Pattern.compile(pattern.toString(), Pattern.DOTALL),
                    translation,
                    HOLE.matcher(english).replaceAll("").length());
        }
    }
}
