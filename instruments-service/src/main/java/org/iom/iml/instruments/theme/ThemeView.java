package org.iom.iml.instruments.theme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.theme.ThemeFacts.Mapping;

/** A theme as it is shown in a list. */
@Schema(name = "ThesaurusTheme")
public record ThemeView(
        @Schema(examples = "immigration-detention") String code,

        @Schema(examples = "https://iml.iom.int/themes/immigration-detention")
        String uri,

        @Schema(description = "Preferred labels by BCP 47 language")
        Map<String, String> labels,

        @Schema(description = "Other words for the same, by language")
        Map<String, List<String>> alternatives,

        @Schema(description = "What it covers, by language") Map<String, String> notes,

        @Schema(examples = "[\"detention\"]", description = "Codes of the themes right above")
        List<String> broader,

        @Schema(description = "Codes of themes beside it") List<String> related,
        List<ThemeMappingView> mappings,
        String source) {

    static ThemeView of(ThemeFacts facts) {
        return new ThemeView(
                facts.code(),
                Skos.uri(facts.code()),
                facts.labels(),
                facts.alternatives(),
                facts.notes(),
                facts.broader(),
                facts.related(),
                facts.mappings().stream().map(ThemeMappingView::of).toList(),
                facts.source());
    }

    /** What another vocabulary has for a theme. */
    @Schema(name = "ThemeMapping")
    public record ThemeMappingView(
            @Schema(examples = "gcm", description = "uhri, uhri-affected-persons, upr-info, gcm")
            String scheme,

            @Schema(examples = "objective_13", description = "Label or address of the concept there")
            String value,

            @Schema(examples = "closeMatch", description = "Mapping property of SKOS")
            String relation) {

        static ThemeMappingView of(Mapping mapping) {
            return new ThemeMappingView(
                    mapping.scheme(), mapping.value(), mapping.relation().code());
        }
    }

    /** A theme beside others. */
    public record ThemeNamed(@Schema(examples = "detention") String code, Map<String, String> labels) {}

    /** One theme with the themes around it. */
    @Schema(name = "ThesaurusThemeInContext")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InContext(
            ThemeView theme,

            @Schema(description = "All themes above, the nearest first")
            List<ThemeNamed> above,

            @Schema(description = "The themes right below") List<ThemeNamed> narrower,

            @Schema(description = "Themes beside it, whichever of the two names the other")
            List<ThemeNamed> related) {

        static InContext of(Themes.InContext found) {
            String code = found.code();
            Thesaurus thesaurus = found.thesaurus();
            return new InContext(
                    ThemeView.of(thesaurus.named(code)),
                    named(thesaurus.ancestors(code), thesaurus),
                    named(thesaurus.narrower(code), thesaurus),
                    named(thesaurus.related(code), thesaurus));
        }

        private static List<ThemeNamed> named(Collection<String> codes, Thesaurus thesaurus) {
            return codes.stream()
                    .map(thesaurus::named)
                    .map(theme -> new ThemeNamed(theme.code(), theme.labels()))
                    .toList();
        }
    }
}
