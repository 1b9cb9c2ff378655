package org.iom.iml.instruments.provision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.provision.edition.HeadingKind;
import org.iom.iml.instruments.provision.edition.LegalForce;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.ProvisionText.Notes;
import org.iom.iml.instruments.provision.link.ProvisionLinkResource.EndView;
import org.iom.iml.instruments.provision.link.SeenLink;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.code.Codes;
import org.jspecify.annotations.Nullable;

/** A provision in full, with its parts and links, as shown. */
@Schema(name = "Provision")
record ProvisionView(
        @Schema(examples = "ICRMW", description = "Code of the instrument")
        String instrument,

        @Schema(
                examples = "art_17",
                description = "Its address in the instrument, by Akoma Ntoso naming; it never changes")
        String eId,

        @Nullable @Schema(examples = "part_3", description = "Address of the provision that it is part of")
        String parent,

        @Schema(examples = "article", description = "What the text calls it, such as article or paragraph")
        String kind,

        @Nullable @Schema(examples = "17", description = "Its number as the text writes it")
        String number,

        @Nullable @Schema(
                examples = "Treatment of persons deprived of liberty",
                description = "In the available language that Accept-Language prefers")
        String heading,

        @Schema(
                examples = "{\"en\": \"Treatment of persons deprived of liberty\"}",
                description = "Headings by BCP 47 language")
        Map<String, String> headings,

        @Nullable @Schema(description = "`official` where the text has the heading, `descriptive` where we added it")
        HeadingKind headingKind,

        @Schema(
                examples =
                        "{\"en\": \"Migrant workers who are deprived of their liberty shall be treated with humanity.\"}",
                description = "Its own text by BCP 47 language, without that of its parts; a line for each paragraph")
        Map<String, String> texts,

        @Schema(description = "Its legal force: its own, or that inherited from the provision that contains it")
        LegalForce force,

        @Schema(
                examples = "instrument-kind",
                description = "Address of the provision whose force it is, or `instrument-kind`")
        String forceFrom,

        @Nullable @Schema(examples = "ILC Yearbook 2001, vol. II", description = "The source for a force of its own")
        String forceSource,

        @Schema(examples = "[\"detention\"]", description = "Codes of themes, see /v1/themes")
        List<String> themes,

        @Schema(description = "`former` where a later text no longer has it")
        ProvisionStatus status,

        @Schema(examples = "A/RES/45/158", description = "The source")
        String source,

        Instant updatedAt,

        @Schema(
                examples = "{\"es\": \"LEY-146-1994, https://www.suin-juriscol.gov.co/viewDocument.asp?id=1650862\"}",
                description = "The source of its text by BCP 47 language")
        Map<String, String> textSources,

        @Nullable @Schema(
                description = "Where `languages` were asked for: the text of the provision and of all below it in these"
                        + " languages beside each other")
        List<ParallelText> parallelTexts,

        @Schema(description = "The provisions right below it")
        List<Item> children,

        @Schema(description = "Links in both directions, at most 200; all are at /v1/provision-links")
        List<Link> links) {

    static final int MOST_LINKS = 200;

    /** A provision in a list. */
    @Schema(name = "ProvisionItem")
    public record Item(
            @Schema(examples = "art_17", description = "Its address in the instrument, by Akoma Ntoso naming")
            String eId,

            @Nullable @Schema(examples = "part_3", description = "Address of the provision that it is part of")
            String parent,

            @Schema(examples = "2", description = "Its depth; 1 is the highest level")
            int depth,

            @Schema(examples = "article", description = "What the text calls it")
            String kind,

            @Nullable @Schema(examples = "17", description = "Its number as the text writes it")
            String number,

            @Nullable @Schema(
                    examples = "Treatment of persons deprived of liberty",
                    description = "In the available language that Accept-Language prefers")
            String heading,

            @Schema(
                    examples = "{\"en\": \"Treatment of persons deprived of liberty\"}",
                    description = "Headings by BCP 47 language")
            Map<String, String> headings,

            @Nullable @Schema(description = "`official` where the text has the heading, `descriptive` where we added it")
            HeadingKind headingKind,

            @Schema(examples = "[\"en\", \"fr\"]", description = "BCP 47 languages in which its text is at hand")
            List<String> textLanguages,

            @Schema(description = "Its legal force") LegalForce force,

            @Schema(
                    examples = "instrument-kind",
                    description = "Address of the provision whose force it is, or `instrument-kind`")
            String forceFrom,

            @Schema(examples = "[\"detention\"]", description = "Codes of themes, see /v1/themes")
            List<String> themes,

            @Schema(description = "`former` where a later text no longer has it")
            ProvisionStatus status,

            Instant updatedAt) {

        static Item of(ShownProvision shown, @Nullable String accepted) {
            ProvisionText text = shown.text();
            return new Item(
                    text.eId(),
                    text.parent(),
                    text.path().size(),
                    text.kind(),
                    text.number(),
                    headingIn(text, accepted),
                    headingsOf(text),
                    kindOfHeading(text),
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
            UUID id,

            @Schema(examples = "is-restated-by", description = "See /v1/code-lists/provision-relations")
            String relation,

            @Schema(description = "The provision at the other end")
            EndView provision,

            @Schema(examples = "A/RES/73/195, para. 29", description = "The source of that assessment")
            String source) {}

    static ProvisionView of(
            String instrument,
            ShownProvision shown,
            List<ShownProvision> parts,
            List<SeenLink> links,
            @Nullable List<ParallelText> parallel,
            @Nullable String accepted) {
        ProvisionText text = shown.text();
        return new ProvisionView(
                instrument,
                text.eId(),
                text.parent(),
                text.kind(),
                text.number(),
                headingIn(text, accepted),
                headingsOf(text),
                kindOfHeading(text),
                text.texts(),
                shown.effectiveForce(),
                sourceOfForce(shown),
                notesOf(text).forceSource(),
                notesOf(text).themes(),
                shown.status(),
                Objects.requireNonNull(text.source()),
                shown.updatedAt(),
                ParallelText.sources(shown),
                parallel,
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

    static Map<String, String> headingsOf(ProvisionText text) {
        return Objects.requireNonNullElse(text.headings(), Map.of());
    }

    static Notes notesOf(ProvisionText text) {
        return Objects.requireNonNull(text.notes());
    }

    private static @Nullable HeadingKind kindOfHeading(ProvisionText text) {
        String code = notesOf(text).headingKind();
        return code == null ? null : Codes.of(HeadingKind.class, code);
    }

    private static String sourceOfForce(ShownProvision shown) {
        return Objects.requireNonNullElse(shown.forceFrom(), "instrument-kind");
    }
}
