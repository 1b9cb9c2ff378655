package org.iom.iml.monitoring.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalKeyTest {

    private static final Origin KENYA = Origin.upr(RecommendationKind.RECOMMENDATION, "KEN", 8);
    private static final String TEXT = "Protect women's rights - all of them";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protect women’s rights – all of them.",
                "  protect  Women's rights - all of them ; ",
                "Protect women's rights\u00A0- all of them"
            })
    void onlyTheWordsOfATextCount(String sameWords) {
        assertThat(NaturalKey.of(KENYA, sameWords)).isEqualTo(NaturalKey.of(KENYA, TEXT));
    }

    @Test
    void anotherStateSessionOrKindIsAnotherRecommendation() {
        assertThat(NaturalKey.of(KENYA, TEXT))
                .isNotEqualTo(NaturalKey.of(Origin.upr(RecommendationKind.RECOMMENDATION, "UGA", 8), TEXT))
                .isNotEqualTo(NaturalKey.of(Origin.upr(RecommendationKind.RECOMMENDATION, "KEN", 21), TEXT))
                .isNotEqualTo(NaturalKey.of(Origin.upr(RecommendationKind.PLEDGE, "KEN", 8), TEXT));
    }

    @Test
    void aParagraphIsKnownByItsDocumentWhateverItsText() {
        Origin paragraph =
                new Origin("CMW", RecommendationKind.RECOMMENDATION, "TJK", null, "CMW/C/TJK/CO/2", "23 (a)");
        assertThat(NaturalKey.of(paragraph, "One text")).isEqualTo(NaturalKey.of(paragraph, "Another text"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CMW/C/TJK/CO/2   | 23(a)
            cmw/c/tjk/co/2   | 23 (a)
            CMW/C/TJK/CO/2   | 23 (A)
            CMW/C/TJK / CO/2 | 23  (a).
            """)
    void neitherCaseNorBlanksMakeAnotherParagraph(String document, String paragraph) {
        Origin first = new Origin("CMW", RecommendationKind.RECOMMENDATION, "TJK", null, "CMW/C/TJK/CO/2", "23 (a)");
        Origin same = new Origin("CMW", RecommendationKind.RECOMMENDATION, "TJK", null, document, paragraph);
        assertThat(NaturalKey.of(same, "Text")).isEqualTo(NaturalKey.of(first, "Text"));
        Origin other = new Origin("CMW", RecommendationKind.RECOMMENDATION, "TJK", null, document, "23 (b)");
        assertThat(NaturalKey.of(other, "Text")).isNotEqualTo(NaturalKey.of(first, "Text"));
    }

    @Property(tries = 300)
    void normalizingTwiceIsNormalizingOnce(@ForAll @StringLength(max = 60) String text) {
        assertThat(NaturalKey.words(NaturalKey.words(text))).isEqualTo(NaturalKey.words(text));
    }
}
