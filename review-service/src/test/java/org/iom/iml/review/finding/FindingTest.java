package org.iom.iml.review.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iom.iml.events.DeliveredFinding;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.review.review.PinnedText;
import org.iom.iml.review.review.Product;
import org.iom.iml.review.review.RequesterKind;
import org.iom.iml.review.review.Review;
import org.iom.iml.review.review.ReviewRequest;
import org.iom.iml.review.review.Subject;
import org.iom.iml.review.review.Turn;
import org.iom.iml.review.review.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Review review = new Review(
            new ReviewRequest(
                    "KEN", Product.COMMENTS, RequesterKind.GOVERNMENT, "Ministry of Labour", "Is it in order?"),
            new Wish(List.of(), null),
            new Subject(List.of(new PinnedText("Labour Act", "as amended in 2024", "en", null)), List.of()),
            new Turn(NOW, "a-lawyer", Map.of()));

    private Finding found(Conformity conformity, NationalProvision... provisions) {
        return new Finding(
                review,
                new Standard("ICRMW", "art_25"),
                new Assessment(conformity, Severity.MEDIUM, "Wages may differ by nationality."),
                List.of(provisions),
                NOW);
    }

    private static NationalProvision inText(int number) {
        return new NationalProvision(number, "sec_12", null);
    }

    @ParameterizedTest
    @EnumSource(Conformity.class)
    void aFindingOnAProvisionOfAReviewedTextIsKept(Conformity conformity) {
        assertThat(found(conformity, inText(1)).provisions()).containsExactly(inText(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2})
    void aFindingNamesNoTextThatTheReviewDoesNotHave(int number) {
        assertThatThrownBy(() -> found(Conformity.INCONSISTENT, inText(1), inText(number)))
                .isInstanceOfSatisfying(BadInput.class, wrong -> {
                    assertThat(wrong.code()).isEqualTo("unknown-text");
                    assertThat(wrong.detail()).isEqualTo("The review has texts 1 to 1.");
                });
    }

    @ParameterizedTest
    @EnumSource(value = Conformity.class, mode = EnumSource.Mode.EXCLUDE, names = "SILENT")
    void onlyWhereTheLawIsSilentNoProvisionIsNamed(Conformity conformity) {
        assertThat(found(Conformity.SILENT).provisions()).isEmpty();
        assertThatThrownBy(() -> found(conformity))
                .isInstanceOfSatisfying(
                        BadInput.class, wrong -> assertThat(wrong.code()).isEqualTo("provision-missing"));
    }

    @Test
    void aDeliveryTellsTheStandardAndTheThemesButNotTheReasons() {
        Finding finding = found(Conformity.INCONSISTENT, inText(1)).on(List.of("wages", "labour", "wages"));

        assertThat(finding.delivered())
                .isEqualTo(new DeliveredFinding(finding.id(), "ICRMW", "art_25", List.of("wages", "labour")));
    }
}
