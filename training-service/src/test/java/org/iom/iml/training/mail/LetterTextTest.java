package org.iom.iml.training.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ServiceTest
class LetterTextTest {

    private static final String NAME = "\u0646\u063a\u0648\u0632\u064a & Co";

    /** Those to an address that nobody has confirmed, which tell nothing that a stranger wrote. */
    private static final Set<LetterKind> UNASKED = Set.of(LetterKind.CONFIRM, LetterKind.ENQUIRY);

    private static final Map<String, Object> FACTS = Map.ofEntries(
            Map.entry("name", NAME),
            Map.entry("title", "Law of <migration>"),
            Map.entry("course", "MOSHI"),
            Map.entry("from", LocalDate.of(2027, 6, 7)),
            Map.entry("until", LocalDate.of(2027, 6, 11)),
            Map.entry("place", "Moshi"),
            Map.entry("status", "postponed"),
            Map.entry("expires", ZonedDateTime.of(2027, 3, 8, 10, 30, 0, 0, ZoneId.of("Africa/Dar_es_Salaam"))),
            Map.entry("authority", "Ministry of <Labour>"),
            Map.entry("reason", "None & nothing"),
            Map.entry("link", "https://iml.example/answer#token"));

    @Inject
    LetterText text;

    @ParameterizedTest
    @EnumSource
    void everyLetterIsWrittenInEveryLanguage(LetterKind kind) {
        String english = text.of(kind, "en", FACTS).body();
        for (String language : new String[] {"en", "fr", "es-MX", "sw"}) {
            LetterText.Text written = text.of(kind, language, FACTS);
            assertThat(written.subject()).isNotBlank();
            assertThat(written.body()).doesNotContain("{");
            if (UNASKED.contains(kind)) {
                assertThat(written.body()).doesNotContain(NAME);
            } else {
                assertThat(written.body()).contains(NAME);
            }
            if (kind.isOfEnquiry()) {
                assertThat(written.body().contains("Ministry of <Labour>")).isNotEqualTo(UNASKED.contains(kind));
            } else {
                assertThat(written.subject()).contains("Law of <migration>");
                assertThat(written.body())
                        .contains("MOSHI", language.startsWith("es") ? "7 de junio de 2027" : "2027", "Moshi");
            }
        }
        assertThat(text.of(kind, "sw", FACTS).body()).isEqualTo(english);
        assertThat(text.of(kind, "fr", FACTS).body()).isNotEqualTo(english);
    }

    @Test
    void daysAreWrittenAsTheReaderWritesThemAndAnOfferSaysUntilWhen() {
        assertThat(text.of(LetterKind.OFFERED, "en", FACTS).body())
                .contains("7 June 2027 to 11 June 2027, Moshi", "until 8 March 2027", "10:30 (Africa/Dar_es_Salaam)");
        assertThat(text.of(LetterKind.OFFERED, "fr", FACTS).body()).contains("7 juin 2027", "jusqu’au 8 mars 2027");
        assertThat(text.of(LetterKind.REMINDER, "es", FACTS).body()).contains("hasta el 8 de marzo de 2027");
        Map<String, Object> online = new HashMap<>(FACTS);
        online.put("place", "");
        assertThat(text.of(LetterKind.WAITING, "fr", online).body()).contains("en ligne");
    }

    @Test
    void aLinkIsInTheLetterOnlyWhereSomethingIsToBeAnswered() {
        assertThat(text.of(LetterKind.OFFERED, "en", FACTS).body()).contains("https://iml.example/answer#token");
        assertThat(text.of(LetterKind.LAPSED, "en", FACTS).body()).doesNotContain("#token");
    }
}
