package org.iom.iml.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static final String FRENCH = """
            # A comment of the translator
            msgid "There is no {1} {2}."
            msgstr "{2} n’existe pas ({1})."

            msgid "There is no party {1}."
            msgstr "Il n’y a pas de partie {1}."

            msgid "Send it "
            "\\"again\\"."
            msgstr "Renvoyez-le."

            msgctxt "column"
            msgid "party"
            msgstr "Partie"
            """;

    private final Sentences sentences = new Sentences(Catalogue.read(new StringReader(FRENCH)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There is no party KEN.    | Il n’y a pas de partie KEN.
            There is no course 7.     | 7 n’existe pas (course).
            Send it "again".          | Renvoyez-le.
            Nobody translated this.   | Nobody translated this.
            There is no party $1\\E{1}. | Il n’y a pas de partie $1\\E{1}.
            """)
    void aSentenceIsFoundByTheMostExactTemplate(String english, String french) {
        assertThat(sentences.of(english)).isEqualTo(french);
    }

    @Test
    void aWordInAContextIsNoSentence() {
        assertThat(sentences.of("column", "party")).isEqualTo("Partie");
        assertThat(sentences.of("party")).isEqualTo("party");
    }

    @ParameterizedTest
    @CsvSource({"'fr-CH, en;q=0.5', fr", "'de, es;q=0.2', es", "de, en", "'???', en", "*, en"})
    void theBestLanguageIsChosen(String accepted, String language) {
        assertThat(Languages.best(accepted)).isEqualTo(language);
    }
}
