package org.iom.iml.instruments.provision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.provision.ProvisionProjection.Shown;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.ProvisionText.Notes;
import org.iom.iml.instruments.provision.link.ProvisionLinkProjection.Seen;
import org.iom.iml.instruments.provision.link.ProvisionLinkResource.EndView;
import org.iom.iml.instruments.text.Languages;
import org.jspecify.annotations.Nullable;

/** A provision as it is shown: everything, with its parts and links. */
@Schema(name = "Provision")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProvisionView(
        @Schema(examples = "ICRMW") String instrument,
        @Schema(examples = "art_17") String eId,
        @Nullable @Schema(examples = "part_3") String parent,
        @Schema(examples = "article") String kind,
        @Nullable @Schema(examples = "17") String number,

        @Nullable @Schema(description = "In the language that Accept-Language prefers among those at hand")
        String heading,

        @Schema(description = "Headings by BCP 47 language") Map<String, String> headings,

        @Nullable @Schema(examples = "descriptive", description = "official where the text has it, else descriptive")
        String headingKind,

        @Schema(description = "Its own words by BCP 47 language, without those of its parts; one line a paragraph")
        Map<String, String> texts,

        @Schema(examples = "binding", description = "See /v1/code-lists/provision-forces")
        String force,

        @Schema(examples = "instrument-kind", description = "The provision whose force it is; instrument-kind for none")
        String forceFrom,

        @Nullable @Schema(description = "Who says that it has a force of its own")
        String forceSource,

        List<String> themes,

        @Schema(examples = "standing", description = "standing, or former where a later text has it no more")
        String status,

        String source,
        Instant updatedAt,
        List<Item> children,

        @Schema(description = "Links in both directions, at most 200; more with listProvisionLinks")
        List<Link> links) {

    static final int MOST_LINKS = 200;

    /** A provision in a list. */
    @Schema(name = "ProvisionItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(examples = "art_17") String eId,
            @Nullable String parent,

            @Schema(examples = "2", description = "1 is the highest level")
            int depth,

            @Schema(examples = "article") String kind,
            @Nullable String number,
            @Nullable String heading,
            Map<String, String> headings,
            @Nullable String headingKind,

            @Schema(description = "Languages in which its text is at hand")
            List<String> textLanguages,

            @Schema(examples = "binding") String force,
            @Schema(examples = "instrument-kind") String forceFrom,
            List<String> themes,
            @Schema(examples = "standing") String status,
            Instant updatedAt) {

        static Item of(Shown shown, @Nullable String accepted) {
            ProvisionText text = shown.text();
            return new Item(
                    text.eId(),
                    text.parent(),
                    text.path().size(),
                    text.kind(),
                    text.number(),
                    headingIn(text, accepted),
                    headingsOf(text),
                    notesOf(text).headingKind(),
                    List.copyOf(new TreeSet<>(text.texts().keySet())),
                    shown.effectiveForce(),
                    sourceOfForce(shown),
                    notesOf(text).themes(),
                    shown.status(),
                    shown.updatedAt());
        }
    }

    /** A link of a provision to another. */
    @Schema(name = "LinkOfProvision")
    public record Link(
            UUID id, @Schema(examples = "is-restated-by") String relation, EndView provision, String source) {}

    static ProvisionView of(
            String instrument, Shown shown, List<Shown> parts, List<Seen> links, @Nullable String accepted) {
        ProvisionText text = shown.text();
        return new ProvisionView(
                instrument,
                text.eId(),
                text.parent(),
                text.kind(),
                text.number(),
                headingIn(text, accepted),
                headingsOf(text),
                notesOf(text).headingKind(),
                text.texts(),
                shown.effectiveForce(),
                sourceOfForce(shown),
                notesOf(text).forceSource(),
                notesOf(text).themes(),
                shown.status(),
                Objects.requireNonNull(text.source()),
                shown.updatedAt(),
                parts.stream().map(part -> Item.of(part, accepted)).toList(),
                links.stream()
                        .map(seen ->
                                new Link(seen.id(), seen.relation(), EndView.of(seen.to(), accepted), seen.source()))
                        .toList());
    }

    static @Nullable String headingIn(ProvisionText text, @Nullable String accepted) {
        Map<String, String> headings = headingsOf(text);
        return headings.get(Languages.chosen(headings.keySet(), accepted));
    }

    private static Map<String, String> headingsOf(ProvisionText text) {
        return Objects.requireNonNullElse(text.headings(), Map.of());
    }

    private static Notes notesOf(ProvisionText text) {
        return Objects.requireNonNull(text.notes());
    }

    private static String sourceOfForce(Shown shown) {
        return Objects.requireNonNullElse(shown.forceFrom(), "instrument-kind");
    }
}
