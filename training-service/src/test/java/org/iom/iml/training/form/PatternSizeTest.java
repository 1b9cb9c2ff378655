package org.iom.iml.training.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSizeTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "abc, 3",
                "\"^[A-Z]{2}-\\d{1,4}$\", 15",
                "\"(a{9}){9}\", 90",
                "\"(((a{1,99}){1,99}){1,99}){1,99}\", 97039800",
                "\"(a{1000}){1000}\", 1001000",
                "\"((a{0,30}){0,30}){0,30}\", 27930",
                "\"\\p{L}{3}\", 3",
                "\"[]a]{2}\", 6",
                "\"a{3}{3}\", 9",
                "\"(\\Q)\\E(a{1000})){1000}\", 1005000",
                "\"a)(b{9}){9}\", 91"
            })
    void repetitionsAreUnfolded(String pattern, long size) {
        assertThat(PatternSize.of(pattern)).isEqualTo(size);
    }

    @Test
    void whatIsTooDeepHasNoEnd() {
        assertThat(PatternSize.of("(".repeat(5_000) + "a" + ")".repeat(5_000))).isEqualTo(PatternSize.WITHOUT_END);
        assertThat(PatternSize.of("a{99999999999}{99999999999}")).isEqualTo(PatternSize.WITHOUT_END);
    }
}
