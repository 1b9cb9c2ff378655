package org.iom.iml.instruments.provision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The text of a provision in several languages, beside each other. */
@Schema(name = "ParallelText")
record ParallelText(
        @Schema(examples = "art_22__para_1", description = "Its address in the instrument")
        String eId,

        @Schema(examples = "paragraph", description = "What the text calls it")
        String kind,

        @Nullable @Schema(examples = "1", description = "Its number as the text writes it")
        String number,

        @Schema(description = "Its headings in the languages asked for")
        Map<String, String> headings,

        @Schema(
                examples =
                        "{\"en\": \"Migrant workers and members of their families shall not be subject to measures of collective expulsion.\","
                                + " \"es\": \"Los trabajadores migratorios y sus familiares no podrán ser objeto de medidas de expulsión colectiva.\"}",
                description = "Its own text in the languages asked for, in which it is recorded")
        Map<String, String> texts,

        @Schema(
                examples = "[\"fr\"]",
                description = "Languages asked for in which its text is not recorded here, while another has it")
        List<String> missing) {

    private static final String LANGUAGES = "languages";
    private static final int MAX_LANGUAGES = 10;

    ParallelText {
        headings = Map.copyOf(headings);
        texts = Map.copyOf(texts);
        missing = List.copyOf(missing);
    }

    /** Returns the languages of a query parameter, none where it is not given. */
    static List<String> languages(@Nullable String asked) {
        if (asked == null) {
            return List.of();
        }
        List<String> languages = Arrays.stream(asked.split(",", -1))
                .map(String::strip)
                .distinct()
                .toList();
        if (languages.size() > MAX_LANGUAGES) {
            throw BadInput.parameter(LANGUAGES, "at most " + MAX_LANGUAGES + " languages");
        }
        languages.forEach(language -> Languages.requireParameter(LANGUAGES, language));
        return languages;
    }

    static List<ParallelText> of(List<ShownProvision> whole, List<String> languages) {
        return whole.stream().map(shown -> of(shown, languages)).toList();
    }

    private static ParallelText of(ShownProvision shown, List<String> languages) {
        Map<String, String> texts = only(shown.text().texts(), languages);
        return new ParallelText(
                shown.text().eId(),
                shown.text().kind(),
                shown.text().number(),
                only(ProvisionView.headingsOf(shown.text()), languages),
                texts,
                texts.isEmpty()
                        ? List.of()
                        : languages.stream()
                                .filter(language -> !texts.containsKey(language))
                                .toList());
    }

    private static Map<String, String> only(Map<String, String> all, List<String> languages) {
        Map<String, String> wanted = new TreeMap<>(all);
        wanted.keySet().retainAll(languages);
        return wanted;
    }

    /** Returns from where the words of a provision are, by language. */
    static Map<String, String> sources(ShownProvision shown) {
        Map<String, String> sources = new TreeMap<>(shown.text().texts());
        sources.replaceAll((language, words) -> shown.sourceOfWords(language));
        return sources;
    }
}
