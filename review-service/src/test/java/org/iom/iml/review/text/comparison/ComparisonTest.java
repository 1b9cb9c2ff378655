package org.iom.iml.review.text.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iom.iml.review.text.ProvisionView;
import org.iom.iml.review.text.comparison.ProvisionChangeView.Words;
import org.iom.iml.review.text.read.Division;
import org.iom.iml.review.text.read.PublishedLaws;
import org.iom.iml.review.text.read.TextFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String DETENTION =
            "No alien is detained without a decision of a court on the day of the arrest.";
    private static final String ENTRY = "Entry is permitted at the border posts that the minister has determined.";
    private static final String APPEAL =
            "An appeal against the decision has suspensive effect until the court decides.";

    @Test
    void theSameTextHasNoChanges() {
        List<ProvisionView> law = List.of(article("1", ENTRY), article("2", DETENTION));

        assertThat(Comparison.of(law, law)).isEmpty();
    }

    @Test
    void wordsThatChangedAreToldFromThoseThatStayed() {
        List<ProvisionChangeView> changes = Comparison.of(
                List.of(article("1", DETENTION)), List.of(article("1", DETENTION.replace("a court", "a judge"))));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.changes()).containsExactly(Change.CHANGED);
            assertThat(change.words()).contains(new Words(Change.REMOVED, "court"), new Words(Change.ADDED, "judge"));
            assertThat(of(change, null, Change.ADDED)).isEqualTo(DETENTION.replace("a court", "a judge"));
            assertThat(of(change, null, Change.REMOVED)).isEqualTo(DETENTION);
        });
    }

    @Test
    void anArticleThatIsPutBetweenOthersRenumbersThem() {
        assertThat(Comparison.of(
                        List.of(article("1", ENTRY), article("2", DETENTION)),
                        List.of(article("1", ENTRY), article("2", APPEAL), article("3", DETENTION))))
                .extracting(ProvisionChangeView::changes, ProvisionChangeView::from, ProvisionChangeView::to)
                .containsExactly(
                        tuple(List.of(Change.ADDED), null, "art_2"),
                        tuple(List.of(Change.RENUMBERED), "art_2", "art_3"));
    }

    @Test
    void whatIsRemovedStandsWhereItStood() {
        assertThat(Comparison.of(
                        List.of(article("1", ENTRY), article("2", DETENTION), article("3", APPEAL)),
                        List.of(article("1", ENTRY), article("3", APPEAL))))
                .extracting(ProvisionChangeView::changes, ProvisionChangeView::from, ProvisionChangeView::to)
                .containsExactly(tuple(List.of(Change.REMOVED), "art_2", null));
    }

    @Test
    void anArticleInAnotherChapterIsMoved() {
        ProvisionView one = chapter("1");
        ProvisionView other = chapter("2");

        assertThat(Comparison.of(
                        List.of(one, article("1", ENTRY, "chp_1"), article("2", DETENTION, "chp_1"), other),
                        List.of(one, article("1", ENTRY, "chp_1"), other, article("2", DETENTION, "chp_2"))))
                .extracting(ProvisionChangeView::changes, ProvisionChangeView::to)
                .containsExactly(tuple(List.of(Change.MOVED), "art_2"));
    }

    @Test
    void everyWordOfBothVersionsOfARealLawIsInTheirComparison() throws IOException {
        List<ProvisionView> one = law("versions/es/2009-12-12_96c2d60d.md");
        List<ProvisionView> other = law("versions/es/2018-09-04_774c2b74.md");
        List<ProvisionChangeView> changes = Comparison.of(one, other);

        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            if (change.words() != null && change.changes().contains(Change.CHANGED)) {
                assertThat(of(change, null, Change.ADDED)).isEqualTo(words(other, change.to()));
                assertThat(of(change, null, Change.REMOVED)).isEqualTo(words(one, change.from()));
            }
        });
        assertThat(changes)
                .filteredOn(change -> change.changes().contains(Change.ADDED))
                .extracting(ProvisionChangeView::to)
                .contains("addprov_10");
        assertThat(changes.size()).isLessThan(one.size() / 2);
    }

    @Test
    void aLawOfThreeHundredProvisionsIsComparedAtOnce() {
        List<ProvisionView> one = new ArrayList<>();
        List<ProvisionView> other = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            String text = IntStream.range(0, 20)
                    .mapToObj(sentence -> DETENTION + " " + ENTRY)
                    .collect(Collectors.joining(" ", "Of matter " + i + ". ", ""));
            one.add(article(Integer.toString(i), text));
            other.add(article(Integer.toString(i + 1), i % 3 == 0 ? text.replace("court", "judge " + i) : text));
        }
        long begun = System.nanoTime();

        assertThat(Comparison.of(one, other)).isNotEmpty();
        assertThat(System.nanoTime() - begun).isLessThan(10_000_000_000L);
    }

    private static String of(ProvisionChangeView change, @Nullable Change... which) {
        return java.util.Objects.requireNonNull(change.words()).stream()
                .filter(part -> java.util.Arrays.asList(which).contains(part.change()))
                .map(Words::text)
                .collect(Collectors.joining());
    }

    private static String words(List<ProvisionView> law, @Nullable String address) {
        return law.stream()
                .filter(provision -> provision.address().equals(address))
                .map(Pairing::words)
                .findFirst()
                .orElseThrow();
    }

    private static List<ProvisionView> law(String name) throws IOException {
        return TextFiles.markdown(PublishedLaws.open(name), null).stream()
                .map(provision -> new ProvisionView(
                        provision.address(),
                        provision.parent(),
                        provision.label().kind(),
                        provision.label().number(),
                        provision.label().heading(),
                        provision.text(),
                        provision.division(),
                        provision.repealed()))
                .toList();
    }

    private static ProvisionView chapter(String number) {
        return new ProvisionView(
                "chp_" + number, null, "chapter", "Chapter " + number, null, "", Division.NUMBERED, false);
    }

    private static ProvisionView article(String number, String text) {
        return article(number, text, null);
    }

    private static ProvisionView article(String number, String text, @Nullable String parent) {
        return new ProvisionView(
                "art_" + number, parent, "article", "Article " + number, null, text, Division.NUMBERED, false);
    }
}
