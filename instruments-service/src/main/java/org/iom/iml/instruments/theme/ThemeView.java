package org.iom.iml.instruments.theme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.theme.ThemeFacts.Mapping;

/** A theme in a list, as shown. */
@Schema(name = "ThesaurusTheme")
record ThemeView(
        @Schema(examples = "immigration-detention", description = "Its code, which never changes")
        String code,

        @Schema(
                examples = "https://iml.iom.int/themes/immigration-detention",
                description = "Its permanent identifier in linked data")
        String uri,

        @Schema(
                examples = "{\"en\": \"Immigration detention\", \"fr\": \"Rétention administrative\"}",
                description = "What it is called, by BCP 47 language")
        Map<String, String> names,

        @Schema(
                examples = "{\"en\": [\"Administrative detention of migrants\"]}",
                description = "Other words for the same, by language")
        Map<String, List<String>> alternatives,

        @Schema(
                examples = "{\"en\": \"Deprivation of liberty for reasons of immigration control.\"}",
                description = "What it covers, by language")
        Map<String, String> notes,

        @Schema(examples = "[\"detention\"]", description = "Codes of the themes right above")
        List<String> broader,

        @Schema(examples = "[\"children\"]", description = "Codes of themes beside it")
        List<String> related,

        @Schema(description = "Mappings to other vocabularies")
        List<ThemeMappingView> mappings,

        @Schema(examples = "IOM Glossary on Migration, 2019", description = "The source")
        String source,

        Instant updatedAt) {

    static ThemeView of(ListedTheme theme) {
        ThemeFacts facts = theme.facts();
        return new ThemeView(
                facts.code(),
                Skos.uri(facts.code()),
                facts.names(),
                facts.alternatives(),
                facts.notes(),
                facts.broader(),
                facts.related(),
                facts.mappings().stream().map(ThemeMappingView::of).toList(),
                facts.source(),
                theme.updatedAt());
    }

    /** A corresponding concept of another vocabulary, as shown. */
    @Schema(name = "ThemeMapping")
    public record ThemeMappingView(
            @Schema(examples = "gcm", description = "Short name of the other vocabulary")
            String scheme,

            @Schema(examples = "objective_13", description = "Label or address of the concept there")
            String value,

            @Schema(description = "Mapping property of SKOS, from the theme to the concept there")
            MappingRelation relation) {

        static ThemeMappingView of(Mapping mapping) {
            return new ThemeMappingView(mapping.scheme(), mapping.value(), mapping.relation());
        }
    }
}
