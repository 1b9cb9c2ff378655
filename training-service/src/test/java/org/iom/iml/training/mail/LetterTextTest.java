package org.iom.iml.training.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ServiceTest
class LetterTextTest {

    private static final Map<String, Object> FACTS = Map.of(
            "name", "\u0646\u063a\u0648\u0632\u064a & Co",
            "title", "Law of <migration>",
            "course", "MOSHI",
            "from", LocalDate.of(2027, 6, 7),
            "until", LocalDate.of(2027, 6, 11),
            "place", "Moshi",
            "status", "postponed",
            "authority", "Ministry of <Labour>",
            "reason", "None & nothing",
            "link", "https://iml.example/answer#token");

    @Inject
    LetterText text;

    @ParameterizedTest
    @EnumSource
    void everyLetterIsWrittenInEveryLanguage(LetterKind kind) {
        String english = text.of(kind, "en", FACTS).body();
        for (String language : new String[] {"en", "fr", "es-MX", "sw"}) {
            LetterText.Text written = text.of(kind, language, FACTS);
            assertThat(written.body())
                    .contains("\u0646\u063a\u0648\u0632\u064a & Co")
                    .doesNotContain("{");
            if (kind.isOfEnquiry()) {
                assertThat(written.subject()).isNotBlank();
                assertThat(written.body()).contains("Ministry of <Labour>");
            } else {
                assertThat(written.subject()).contains("Law of <migration>");
                assertThat(written.body()).contains("MOSHI", "2027-06-07", "Moshi");
            }
        }
        assertThat(text.of(kind, "sw", FACTS).body()).isEqualTo(english);
        assertThat(text.of(kind, "fr", FACTS).body()).isNotEqualTo(english);
    }

    @Test
    void aLinkIsInTheLetterOnlyWhereSomethingIsToBeAnswered() {
        assertThat(text.of(LetterKind.OFFERED, "en", FACTS).body()).contains("https://iml.example/answer#token");
        assertThat(text.of(LetterKind.LAPSED, "en", FACTS).body()).doesNotContain("#token");
    }
}
