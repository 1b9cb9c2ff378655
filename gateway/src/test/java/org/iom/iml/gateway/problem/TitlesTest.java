package org.iom.iml.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource({"titles.properties", "titles_fr.properties", "titles_es.properties"})
    void everyProblemHasATitleInEveryLanguageAndNoTitleIsLeftOver(String bundle) throws IOException {
        Properties titles = new Properties();
        try (InputStream stream = Titles.class.getResourceAsStream(bundle)) {
            titles.load(stream);
        }

        assertThat(titles.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemKind.values())
                        .map(ProblemKind::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"en, Not found", "fr, Introuvable", "es, No encontrado"})
    void aProblemIsCalledByItsNameInTheLanguage(String language, String title) {
        assertThat(Titles.of(ProblemKind.NOT_FOUND, language)).isEqualTo(title);
    }
}
