package org.iom.iml.instruments.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | fr",
                "fr-CH, fr;q=0.9, en;q=0.8 | fr",
                "de, es;q=0.5 | es",
                "de | en",
                "* | en",
                "en;q=0.1, es;q=0.9 | es",
                "not a list;;q=x | en",
            })
    void theReaderIsGivenWhatIsAtHandOfWhatWasAskedFor(String accepted, String chosen) {
        assertThat(Languages.chosen(List.of("en", "es", "fr"), accepted)).isEqualTo(chosen);
    }

    @Test
    void withoutEnglishAnyLanguageIsBetterThanNone() {
        assertThat(Languages.chosen(Set.of("it", "ar"), "de")).isEqualTo("ar");
        assertThat(Languages.chosen(Set.of(), null)).isEqualTo("en");
    }

    @Test
    void aTagIsTheSameForAChangeInWhicheverLanguageItWasRead() {
        assertThat(Languages.version(7, "en")).isEqualTo("7");
        assertThat(Languages.version(7, "fr")).isEqualTo("7-fr");
        assertThat(Languages.unspoken("\"7-zh-Hant\"")).isEqualTo("\"7\"");
        assertThat(Languages.unspoken("\"7\"")).isEqualTo("\"7\"");
        assertThat(Languages.unspoken(null)).isNull();
    }
}
