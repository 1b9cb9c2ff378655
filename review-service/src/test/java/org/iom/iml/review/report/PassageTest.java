package org.iom.iml.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void isReadAsItsFirstLettersAre() {
        assertThat(Passage.of("لا يجوز احتجاز أحد", "ar")).allMatch(Passage::rightToLeft);
        assertThat(Passage.of("(1) «אין לעצור»", "he")).allMatch(Passage::rightToLeft);
        assertThat(Passage.of("Article 9 (المادة ٩)", "fr")).noneMatch(Passage::rightToLeft);
        assertThat(Passage.of("12", "ar")).noneMatch(Passage::rightToLeft);
    }

    @Test
    void everyLineIsAParagraphAndNoneIsEmpty() {
        assertThat(Passage.of("One.\r\n\n  \nTwo.", "en"))
                .extracting(Passage::text)
                .containsExactly("One.", "Two.");
        assertThat(Passage.of(null, "en")).isEmpty();
        assertThat(Passage.line("One\ntwo")).isEqualTo("One two");
    }

    @Test
    void whatXmlCannotHoldAndWhatTurnsOthersRoundIsLeftOut() {
        assertThat(Passage.line("a\u0001b\uFFFEc\uD800d\u202Ee\u2066f")).isEqualTo("abcdef");
        assertThat(Passage.line("\uD83D\uDE42 ok")).isEqualTo("\uD83D\uDE42 ok");
    }
}
