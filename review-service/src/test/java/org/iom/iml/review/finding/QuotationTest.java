package org.iom.iml.review.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {

    private static final String LAW = "Detention pending removal. A foreign national who is to be re\u00admoved may be"
            + " detained (a) for no longer than “sixty” days; and (b) only by order of a judge.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "may be detained",
                "may be detained […] only by order of a judge",
                "“sixty” days",
                "'sixty' days",
                "[A] FOREIGN NATIONAL who is to be removed",
                "[m]ay be detained",
                "for no longer than sixty days; and only by order",
                "detained (a) for no longer",
                "detained ... by order of a judge."
            })
    void wordsThatStandThereAreQuoted(String quote) {
        assertThat(new Quotation(quote).isFrom(LAW)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Minister shall be king of the moon.",
                "only by order of a judge […] may be detained",
                "may not be detained",
                "seventy days"
            })
    void wordsThatDoNotAreNot(String quote) {
        assertThat(new Quotation(quote).isFrom(LAW)).isFalse();
    }
}
