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
import org.jspecify.annotations.Nullable;

/** A publication as the Unit describes it. */
@Schema(name = "NewPublication")
public record NewPublication(
        @NotBlank @Schema(description = "See /v1/code-lists/publication-kinds", examples = "information-note")
        String kind,

        @NotEmpty @Size(max = 30) @Schema(description = "By BCP 47 language")
        Map<@NotNull @LanguageTag String, @NotBlank @Size(max = 500) @Pattern(regexp = LINE) String> titles,

        @Nullable @Size(max = 30) @Schema(description = "By BCP 47 language")
        Map<@NotNull @LanguageTag String, @NotBlank @Size(max = 10_000) @Pattern(regexp = TEXT) String> abstracts,

        @Nullable @Size(max = 50) @Schema(description = "Organizations, never persons")
        List<@NotBlank @Size(max = 300) @Pattern(regexp = LINE) String> authors,

        @NotBlank @Size(max = 300) @Pattern(regexp = LINE) @Schema(examples = "International Organization for Migration")
        String publisher,

        @Nullable @Schema(description = "Needed for publishing")
        LocalDate issuedOn,

        @NotEmpty @Size(max = 30) @Schema(description = "In which it can be read")
        List<@NotNull @LanguageTag String> languages,

        @Nullable @Valid @Size(max = 30) List<@NotNull NewIdentifier> identifiers,

        @Nullable @Size(max = 300) @Pattern(regexp = LINE) @Schema(description = "SPDX identifier or web address", examples = "CC-BY-NC-ND-3.0-IGO")
        String licence,

        @Nullable @Size(max = 50) @Schema(description = "Codes of themes", examples = "[\"detention\"]")
        List<@NotNull @Size(max = 64) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String> themes,

        @Nullable @Valid @Size(max = 500) @Schema(description = "What it explains")
        List<@NotNull NewNorm> norms) {

    /** No control characters: XML, in which it is harvested, cannot hold them. */
    private static final String LINE = "\\P{Cntrl}*";

    private static final String TEXT = "[\\P{Cntrl}\\n\\r\\t]*";

    /** A name under which others know it. */
    @Schema(name = "NewPublicationIdentifier")
    public record NewIdentifier(
            @NotBlank @Schema(description = "isbn, doi, url or symbol", examples = "isbn")
            String scheme,

            @NotBlank @Size(max = 1_000) @Pattern(regexp = LINE) String value) {}

    /** An instrument or one of its provisions. */
    @Schema(name = "NewPublicationNorm")
    public record NewNorm(
            @NotBlank @Size(max = 64) @Pattern(regexp = LINE) @Schema(examples = "ICRMW")
            String instrument,

            @Nullable @Size(max = 200) @Pattern(regexp = "[a-z]+(_[A-Za-z0-9]+)*(__[a-z]+(_[A-Za-z0-9]+)*)*")
            @Schema(description = "Address by Akoma Ntoso naming", examples = "art_17__para_2")
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
