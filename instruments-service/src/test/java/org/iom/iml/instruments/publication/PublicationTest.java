package org.iom.iml.instruments.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.events.PublicationPublished;
import org.iom.iml.events.PublicationRevised;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublicationTest {

    private static final Instant NOW = Instant.parse("2026-03-14T09:26:53.589793Z");

    @Test
    void theFirstVersionIsPublishedAndLaterOnesRevise() {
        Publication publication = aDraft();
        assertThat(publication.publish(NOW)).isInstanceOf(PublicationPublished.class);
        publication.revise(content("Second"), NOW);
        assertThat(publication.shown().status()).isEqualTo(PublicationStatus.PUBLISHED);

        assertThat(publication.publish(NOW))
                .isInstanceOfSatisfying(
                        PublicationRevised.class,
                        fact -> assertThat(fact.number()).isEqualTo(2));
        assertThat(publication.publishedVersions()).hasSize(2);
    }

    @Test
    void whatWasPublishedNeverChanges() {
        Publication publication = aDraft();
        publication.publish(NOW);
        publication.revise(content("Second"), NOW);
        publication.attach(aFile(), NOW);

        ShownPublication.Reading first = Objects.requireNonNull(
                publication.publishedVersions().getFirst().reading());
        assertThat(first.content().title()).isEqualTo("First");
        assertThat(first.files()).isEmpty();
    }

    @Test
    void itIsAnnouncedInWholeSeconds() {
        Publication publication = aDraft();
        publication.publish(NOW);

        assertThat(publication.shown().announcedAt()).isEqualTo(Instant.parse("2026-03-14T09:26:53Z"));
        assertThat(publication.shown().sets()).containsExactly("kind-tool", "theme-detention");
    }

    @Test
    void whatIsWithdrawnIsOver() {
        Publication publication = aDraft();
        publication.publish(NOW);
        publication.withdraw("Outdated", NOW);

        assertThatThrownBy(() -> publication.revise(content("Again"), NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> publication.publish(NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> publication.withdraw("Again", NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> publication.attach(aFile(), NOW)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @EnumSource(PublicationStatus.class)
    void nothingComesBackFromAWithdrawal(PublicationStatus next) {
        assertThat(PublicationStatus.WITHDRAWN.successors()).doesNotContain(next);
        assertThat(next.successors()).doesNotContain(PublicationStatus.DRAFT);
    }

    @ParameterizedTest
    @CsvSource({
        "ISBN, 978-0-306-40615-7",
        "ISBN, 0-306-40615-2",
        "ISBN, 080442957X",
        "DOI, 10.1000/182",
        "URL, https://publications.iom.int/books",
        "SYMBOL, MC/2007/1150",
    })
    void anIdentifierOfItsSchemeIsTaken(IdentifierScheme scheme, String value) {
        new Identifier(scheme, value).check("/identifiers/0");
    }

    @ParameterizedTest
    @CsvSource({
        "ISBN, 978-0-306-40615-8",
        "ISBN, 0-306-40615-X",
        "ISBN, 12345",
        "DOI, 11.1000/182",
        "URL, ftp://iom.int",
        "URL, https:///books",
    })
    void anIdentifierThatIsNotIsRefused(IdentifierScheme scheme, String value) {
        assertThatThrownBy(() -> new Identifier(scheme, value).check("/identifiers/0"))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void aProvisionIsFoundUnderAllThatItIsAPartOf() {
        assertThat(new Norm("ICRMW", "art_17__para_2__point_a").addresses())
                .containsExactly("ICRMW art_17", "ICRMW art_17__para_2", "ICRMW art_17__para_2__point_a");
        assertThat(new Norm("ICRMW", null).addresses()).isEmpty();
    }

    private static Publication aDraft() {
        return Publication.draft(UUID.randomUUID(), content("First"), NOW);
    }

    private static AttachedFile aFile() {
        return new AttachedFile(UUID.randomUUID(), "a.pdf", "application/pdf", null, 1, "00", NOW);
    }

    private static PublicationContent content(String title) {
        return new PublicationContent(
                PublicationKind.TOOL,
                Map.of("en", title),
                Map.of(),
                List.of(),
                "International Organization for Migration",
                LocalDate.of(2026, 3, 14),
                List.of("en"),
                List.of(new Identifier(IdentifierScheme.URL, "https://www.iom.int/tool")),
                null,
                List.of("detention"),
                List.of());
    }
}
