package org.iom.iml.instruments.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A publication in one of its versions; of what was withdrawn only that it was. */
@Schema(name = "Publication")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationView(
        UUID id,

        @Schema(description = "draft, published or withdrawn", examples = "published")
        String status,

        @Nullable @Schema(description = "Number of the version that is shown", examples = "2")
        Integer number,

        @Nullable @Schema(description = "Number of the version that everybody reads", examples = "2")
        Integer current,

        @Nullable @Schema(description = "When the version that is shown was published")
        Instant publishedAt,

        @Nullable @Schema(description = "Last time that it was published, revised or withdrawn, in whole seconds")
        Instant announcedAt,

        @Nullable @Schema(description = "Why it was withdrawn")
        String reason,

        @Nullable @Schema(examples = "information-note") String kind,

        @Nullable @Schema(description = "By BCP 47 language")
        Map<String, String> titles,

        @Nullable @Schema(description = "By BCP 47 language")
        Map<String, String> abstracts,

        @Nullable @Schema(description = "Organizations") List<String> authors,

        @Nullable @Schema(examples = "International Organization for Migration")
        String publisher,

        @Nullable LocalDate issuedOn,
        @Nullable List<String> languages,
        @Nullable List<IdentifierView> identifiers,

        @Nullable @Schema(description = "SPDX identifier or web address", examples = "CC-BY-NC-ND-3.0-IGO")
        String licence,

        @Nullable @Schema(description = "Codes of themes") List<String> themes,
        @Nullable @Schema(description = "What it explains") List<NormView> norms,
        @Nullable List<FileView> files) {

    /** A name under which others know it. */
    @Schema(name = "PublicationIdentifier")
    public record IdentifierView(@Schema(examples = "isbn") String scheme, String value) {}

    /** An instrument or one of its provisions. */
    @Schema(name = "PublicationNorm")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NormView(
            @Schema(examples = "ICRMW") String instrument,
            @Nullable @Schema(examples = "art_17") String eId) {}

    /** A file, without its bytes. */
    @Schema(name = "PublicationFile")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FileView(
            UUID id,
            @Schema(examples = "handbook.pdf") String name,
            @Schema(examples = "application/pdf") String mediaType,
            @Nullable @Schema(examples = "en") String language,
            long bytes,

            @Schema(description = "Of its bytes, in hexadecimal digits")
            String sha256,

            @Schema(description = "Path of its bytes") String href) {

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

    static PublicationView of(Shown shown) {
        Shown.Reading reading = shown.reading();
        return reading == null ? tombstone(shown) : of(shown, reading, reading.content());
    }

    private static PublicationView tombstone(Shown shown) {
        return new PublicationView(
                shown.id(),
                shown.status().code(),
                null,
                null,
                null,
                shown.announcedAt(),
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

    private static PublicationView of(Shown shown, Shown.Reading reading, PublicationContent content) {
        return new PublicationView(
                shown.id(),
                shown.status().code(),
                reading.number(),
                shown.current(),
                reading.publishedAt(),
                shown.announcedAt(),
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
