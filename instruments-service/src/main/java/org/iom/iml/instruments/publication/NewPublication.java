package org.iom.iml.instruments.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.text.Written;
import org.iom.iml.platform.code.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The Unit's description of a publication. */
@Schema(name = "NewPublication", examples = """
                {"kind": "information-note", "titles": {"en": "Detention of migrants: standards and practice"},
                 "publisher": "International Organization for Migration", "issuedOn": "2026-03-01", "languages": ["en"],
                 "identifiers": [{"scheme": "url", "value": "https://www.iom.int/international-migration-law"}],
                 "licence": "CC-BY-NC-ND-3.0-IGO", "themes": ["detention"],
                 "norms": [{"instrument": "ICRMW", "eId": "art_17"}]}""")
record NewPublication(
        @NotNull @Schema(description = "What it is") PublicationKind kind,

        @NotEmpty @Size(max = 30) @Schema(
                description = "By BCP 47 language",
                examples = "{\"en\": \"Detention of migrants: standards and practice\"}")
        Map<@NotNull @LanguageTag String, @NotBlank @Size(max = 500) @Pattern(regexp = Written.LINE) String> titles,

        @Nullable @Size(max = 30) @Schema(
                description = "By BCP 47 language",
                examples = "{\"en\": \"What international law demands where migrants are deprived of their liberty.\"}")
        Map<@NotNull @LanguageTag String, @NotBlank @Size(max = 10_000) @Pattern(regexp = Written.LINES) String>
                abstracts,

        @Nullable @Size(max = 50) @Schema(description = "Organizations, never persons", examples = "[\"International Migration Law Unit\"]")
        List<@NotBlank @Size(max = 300) @Pattern(regexp = Written.LINE) String> authors,

        @NotBlank @Size(max = 300) @Pattern(regexp = Written.LINE) @Schema(description = "Who publishes it", examples = "International Organization for Migration")
        String publisher,

        @Nullable @Schema(description = "The date that it bears; needed for publishing")
        LocalDate issuedOn,

        @NotEmpty @Size(max = 30) @Schema(description = "BCP 47 languages in which it can be read", examples = "[\"en\"]")
        List<@NotNull @LanguageTag String> languages,

        @Nullable @Valid @Size(max = 30) @Schema(description = "Names under which others know it")
        List<@NotNull NewIdentifier> identifiers,

        @Nullable @Size(max = 300) @Pattern(regexp = Written.LINE) @Schema(description = "SPDX identifier or web address", examples = "CC-BY-NC-ND-3.0-IGO")
        String licence,

        @Nullable @Size(max = 50) @Schema(description = "Codes of themes, see /v1/themes", examples = "[\"detention\"]")
        List<@NotNull @Size(max = 64) @Pattern(regexp = Written.CODE) String> themes,

        @Nullable @Valid @Size(max = 500) @Schema(description = "The norms that it explains")
        List<@NotNull NewNorm> norms) {

    /** An identifier under which it is known elsewhere. */
    @Schema(name = "NewPublicationIdentifier")
    public record NewIdentifier(
            @NotNull @Schema(description = "What kind of name it is")
            IdentifierScheme scheme,

            @NotBlank @Size(max = 1_000) @Pattern(regexp = Written.LINE) @Schema(
                    description = "The name, as its scheme writes it",
                    examples = "https://www.iom.int/international-migration-law")
            String value) {}

    /** An instrument or one of its provisions. */
    @Schema(name = "NewPublicationNorm")
    public record NewNorm(
            @NotBlank @Size(max = 64) @Pattern(regexp = Written.LINE) @Schema(description = "Code of the instrument", examples = "ICRMW")
            String instrument,

            @Nullable @Size(max = 200) @Pattern(regexp = "^[a-z]+(_[A-Za-z0-9]+)*(__[a-z]+(_[A-Za-z0-9]+)*)*$")
            @Schema(
                    description = "Address of the provision, by Akoma Ntoso naming; left out where it is the whole",
                    examples = "art_17")
            String eId) {}

    PublicationContent content() {
        return new PublicationContent(
                kind,
                titles,
                Objects.requireNonNullElse(abstracts, Map.of()),
                Objects.requireNonNullElse(authors, List.of()),
                publisher,
                issuedOn,
                languages.stream().distinct().toList(),
                Objects.requireNonNullElse(identifiers, List.<NewIdentifier>of()).stream()
                        .map(each -> new Identifier(each.scheme(), each.value()))
                        .distinct()
                        .toList(),
                licence,
                Objects.requireNonNullElse(themes, List.<String>of()).stream()
                        .distinct()
                        .toList(),
                Objects.requireNonNullElse(norms, List.<NewNorm>of()).stream()
                        .map(each -> new Norm(each.instrument(), each.eId()))
                        .distinct()
                        .toList());
    }
}
