package org.iom.iml.instruments.theme;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.iom.iml.instruments.theme.ThemeFacts.Mapping;
import org.junit.jupiter.api.Test;

class ThemeCatalogueTest {

    private static final Path OF_RECOMMENDATIONS =
            Path.of("../monitoring-service/src/main/resources/org/iom/iml/monitoring/recommendation/themes.csv");

    private final List<ThemeFacts> catalogue = ThemeCatalogue.read();

    @Test
    void theShippedThesaurusMeetsTheIntegrityConditionsOfSkos() {
        assertThat(catalogue).extracting(ThemeFacts::code).doesNotHaveDuplicates();
        assertThat(new Thesaurus(catalogue).faults()).isEmpty();
    }

    @Test
    void everyThemeHasAPreferredLabelInThreeLanguages() {
        assertThat(catalogue).hasSizeGreaterThan(100).allSatisfy(theme -> {
            assertThat(theme.names()).containsOnlyKeys("en", "fr", "es");
            assertThat(theme.notes()).containsKey("en");
            assertThat(theme.source()).isNotBlank();
        });
    }

    @Test
    void whateverRecommendationsAreFiledUnderIsAThemeHereByTheSameCode() throws IOException {
        List<String> codes = Files.readAllLines(OF_RECOMMENDATIONS).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();

        assertThat(codes).isNotEmpty();
        assertThat(catalogue).extracting(ThemeFacts::code).containsAll(codes);
    }

    @Test
    void everyObjectiveOfTheCompactLeadsToATheme() {
        Set<String> mapped = catalogue.stream()
                .flatMap(theme -> theme.mappings().stream())
                .filter(mapping -> mapping.scheme().equals("gcm"))
                .map(Mapping::value)
                .collect(toSet());

        assertThat(mapped)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 23)
                        .mapToObj(objective -> "objective_" + objective)
                        .toList());
    }
}
