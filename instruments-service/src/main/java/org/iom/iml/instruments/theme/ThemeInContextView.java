package org.iom.iml.instruments.theme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme with its broader, narrower and related themes, as shown. */
@Schema(name = "ThesaurusThemeInContext")
record ThemeInContextView(
        ThemeView theme,

        @Schema(description = "All themes above, the nearest first")
        List<ThemeNamed> above,

        @Schema(description = "The themes right below") List<ThemeNamed> narrower,

        @Schema(description = "Related themes, whichever of the two names the other")
        List<ThemeNamed> related) {

    /** A neighbouring theme, with its name. */
    @Schema(name = "ThemeNamed")
    public record ThemeNamed(
            @Schema(examples = "detention", description = "Its code")
            String code,

            @Schema(
                    examples = "{\"en\": \"Detention\", \"fr\": \"Détention\"}",
                    description = "What it is called, by BCP 47 language")
            Map<String, String> names) {}

    static ThemeInContextView of(Themes.InContext found) {
        String code = found.theme().facts().code();
        Thesaurus thesaurus = found.thesaurus();
        return new ThemeInContextView(
                ThemeView.of(found.theme()),
                named(thesaurus.ancestors(code), thesaurus),
                named(thesaurus.narrower(code), thesaurus),
                named(thesaurus.related(code), thesaurus));
    }

    private static List<ThemeNamed> named(Collection<String> codes, Thesaurus thesaurus) {
        return codes.stream()
                .map(thesaurus::named)
                .map(theme -> new ThemeNamed(theme.code(), theme.names()))
                .toList();
    }
}
