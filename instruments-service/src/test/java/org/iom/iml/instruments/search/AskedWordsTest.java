package org.iom.iml.instruments.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.iom.iml.platform.problem.BadInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedWordsTest {

    @ParameterizedTest
    @CsvSource({"iv-13,iv 13", "A/RES/45/158,a res 45 158", "Réfugié,refugie"})
    void aCodeIsTheSameInAllItsSpellings(String q, String code) {
        assertThat(AskedWords.of(q).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "\"\"", "…?!", "👍"})
    void whatHasNoWordIsRefused(String q) {
        assertThatThrownBy(() -> AskedWords.of(q)).isInstanceOf(BadInput.class).hasMessageContaining("letter or digit");
    }

    @Property
    void whateverIsTypedIsReadOrRefused(@ForAll @StringLength(max = 400) String q) {
        try {
            assertThat(AskedWords.of(q).asBegun()).endsWith(":*").matches("[\\p{L}\\p{N} &:*]+");
        } catch (BadInput refused) {
            assertThat(refused.code()).isEqualTo("invalid-parameter");
        }
    }
}
