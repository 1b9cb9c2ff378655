package org.iom.iml.instruments.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A publication in one of its versions, as shown; a withdrawn one without its content. */
@Schema(
        name = "Publication",
        description = "Of a publication that was withdrawn, only id, status, times and reason are left")
record PublicationView(
        UUID id,
        @Schema(description = "Status") PublicationStatus status,

        @Nullable @Schema(description = "Number of the version that is shown", examples = "2")
        Integer number,

        @Nullable @Schema(description = "Number of the version that everybody reads", examples = "2")
        Integer current,

        @Nullable @Schema(description = "When the version that is shown was published")
        Instant publishedAt,

        @Nullable @Schema(description = "When it was last published, revised or withdrawn, in whole seconds")
        Instant announcedAt,

        @Schema(description = "When what is shown last changed")
        Instant updatedAt,

        @Nullable @Schema(description = "Why it was withdrawn", examples = "Superseded by the edition of 2026")
        String reason,

        @Nullable @Schema(description = "What it is") PublicationKind kind,

        @Nullable @Schema(
                description = "By BCP 47 language",
                examples = "{\"en\": \"Detention of migrants: standards and practice\"}")
        Map<String, String> titles,

        @Nullable @Schema(
                description = "By BCP 47 language",
                examples = "{\"en\": \"What international law demands where migrants are deprived of their liberty.\"}")
        Map<String, String> abstracts,

        @Nullable @Schema(description = "Organizations", examples = "[\"International Migration Law Unit\"]")
        List<String> authors,

        @Nullable @Schema(description = "Who publishes it", examples = "International Organization for Migration")
        String publisher,

        @Nullable @Schema(description = "The date that it bears")
        LocalDate issuedOn,

        @Nullable @Schema(description = "BCP 47 languages in which it can be read", examples = "[\"en\"]")
        List<String> languages,

        @Nullable @Schema(description = "Names under which others know it")
        List<IdentifierView> identifiers,

        @Nullable @Schema(description = "SPDX identifier or web address", examples = "CC-BY-NC-ND-3.0-IGO")
        String licence,

        @Nullable @Schema(description = "Codes of themes, see /v1/themes", examples = "[\"detention\"]")
        List<String> themes,

        @Nullable @Schema(description = "The norms that it explains")
        List<NormView> norms,

        @Nullable @Schema(description = "Its files, without their bytes")
        List<FileView> files) {

    /** An identifier under which it is known elsewhere. */
    @Schema(name = "PublicationIdentifier")
    public record IdentifierView(
            @Schema(description = "What kind of name it is") IdentifierScheme scheme,

            @Schema(description = "The name", examples = "978-92-9268-000-0")
            String value) {}

    /** An instrument or one of its provisions. */
    @Schema(name = "PublicationNorm")
    public record NormView(
            @Schema(description = "Code of the instrument", examples = "ICRMW")
            String instrument,

            @Nullable @Schema(
                    description = "Address of the provision, by Akoma Ntoso naming; left out where it is the whole",
                    examples = "art_17")
            String eId) {}

    /** An attached file, without its bytes. */
    @Schema(name = "PublicationFile")
    public record FileView(
            UUID id,

            @Schema(description = "The name under which it is saved", examples = "handbook.pdf")
            String name,

            @Schema(description = "Media type, determined from the content", examples = "application/pdf")
            String mediaType,

            @Nullable @Schema(description = "BCP 47 language", examples = "en")
            String language,

            @Schema(description = "How many bytes it has", examples = "48213")
            long bytes,

            @Schema(
                    description = "Of its bytes, in hexadecimal digits",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256,

            @Schema(
                    description = "Path of its bytes",
                    examples = "/v1/publications/01998f2a-5b70-7c31-9d2e-4f60a1b2c3d4/files/"
                            + "01998f2a-5b70-7c31-9d2e-4f60a1b2c3d5")
            String href) {

        static FileView of(UUID publication, AttachedFile file) {
            return new FileView(
                    file.id(),
                    file.name(),
                    file.mediaType(),
                    file.language(),
                    file.bytes(),
                    file.sha256(),
                    "/v1/publications/" + publication + "/files/" + file.id());
        }
    }

    static PublicationView of(ShownPublication shown) {
        ShownPublication.Reading reading = shown.reading();
        return reading == null ? tombstone(shown) : of(shown, reading, reading.content());
    }

    private static PublicationView tombstone(ShownPublication shown) {
        return new PublicationView(
                shown.id(),
                shown.status(),
                null,
                null,
                null,
                shown.announcedAt(),
                shown.changedAt(),
                shown.reason(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static PublicationView of(
            ShownPublication shown, ShownPublication.Reading reading, PublicationContent content) {
        return new PublicationView(
                shown.id(),
                shown.status(),
                reading.number(),
                shown.current(),
                reading.publishedAt(),
                shown.announcedAt(),
                shown.changedAt(),
                shown.reason(),
                content.kind(),
                content.titles(),
                content.abstracts(),
                content.authors(),
                content.publisher(),
                content.issuedOn(),
                content.languages(),
                content.identifiers().stream()
                        .map(each -> new IdentifierView(each.scheme(), each.value()))
                        .toList(),
                content.licence(),
                content.themes(),
                content.norms().stream()
                        .map(each -> new NormView(each.instrument(), each.eId()))
                        .toList(),
                reading.files().stream()
                        .map(each -> FileView.of(shown.id(), each))
                        .toList());
    }
}
