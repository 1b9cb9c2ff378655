package org.iom.iml.instruments.theme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.text.Written;
import org.iom.iml.instruments.theme.ThemeFacts.Mapping;
import org.iom.iml.platform.code.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The Unit's description of a theme, which replaces the previous one entirely. */
@Schema(name = "ThemeRevision", examples = """
                {"names": {"en": "Immigration detention", "fr": "Rétention administrative"},
                 "broader": ["detention"], "source": "International Migration Law Unit, 2026",
                 "mappings": [{"scheme": "gcm", "value": "objective_13", "relation": "closeMatch"}]}""")
record ThemeRevision(
        @NotEmpty @Size(max = 50) @Schema(
                examples = "{\"en\": \"Immigration detention\"}",
                description = "What it is called, by BCP 47 language, English among them")
        Map<@NotNull @LanguageTag String, @NotBlank @Size(max = 200) @Pattern(regexp = Written.LINE) String> names,

        @Nullable @Size(max = 50) @Schema(
                examples = "{\"en\": [\"Administrative detention of migrants\"]}",
                description = "Other words for the same, by language")
        Map<
                        @NotNull @LanguageTag String,
                        @NotNull @Size(max = 50) List<
                                @NotBlank @Size(max = 200) @Pattern(regexp = Written.LINE) String>>
                alternatives,

        @Nullable @Size(max = 50) @Schema(
                examples = "{\"en\": \"Deprivation of liberty for reasons of immigration control.\"}",
                description = "What it covers, by language")
        Map<@NotNull @LanguageTag String, @NotBlank @Size(max = 2000) String> notes,

        @Nullable @Size(max = 20) @Schema(examples = "[\"detention\"]", description = "Codes of the themes right above")
        List<@NotBlank @Size(max = 64) String> broader,

        @Nullable @Size(max = 50) @Schema(examples = "[\"children\"]", description = "Codes of themes beside it")
        List<@NotBlank @Size(max = 64) String> related,

        @Nullable @Valid @Size(max = 100) @Schema(description = "Mappings to other vocabularies")
        List<@NotNull NewMapping> mappings,

        @NotBlank @Size(max = 500) @Schema(examples = "International Migration Law Unit, 2026", description = "The source")
        String source) {

    /** A corresponding concept of another vocabulary. */
    @Schema(name = "NewThemeMapping")
    public record NewMapping(
            @NotBlank @Size(max = 64) @Pattern(regexp = Written.CODE) @Schema(examples = "gcm", description = "Short name of the other vocabulary")
            String scheme,

            @NotBlank @Size(max = 300) @Schema(examples = "objective_13", description = "Label or address of the concept there")
            String value,

            @NotNull @Schema(description = "Mapping property of SKOS, from the theme to the concept there")
            MappingRelation relation) {}

    ThemeFacts facts(String code) {
        List<Mapping> mapped = Objects.requireNonNullElse(mappings, List.<NewMapping>of()).stream()
                .map(mapping -> new Mapping(mapping.scheme(), mapping.value(), mapping.relation()))
                .toList();
        return new ThemeFacts(code, names, alternatives, notes, broader, related, mapped, source);
    }
}
