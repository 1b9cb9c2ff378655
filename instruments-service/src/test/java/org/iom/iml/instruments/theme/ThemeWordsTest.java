package org.iom.iml.instruments.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.iom.iml.platform.text.ShippedTable;
import org.junit.jupiter.api.Test;

class ThemeWordsTest {

    private static final Map<String, ThemeFacts> THEMES =
            ThemeCatalogue.read().stream().collect(Collectors.toMap(ThemeFacts::code, facts -> facts));

    @Test
    void namesAlternativesAndFurtherWordsSayATheme() {
        Map<String, List<String>> words = ThemeWords.of(theme("expulsion"));
        assertThat(words.get("en")).contains("Expulsion", "deportation", "deported");
        assertThat(words.get("fr")).contains("\u00E9loignement");
    }

    @Test
    void whatIsTooGeneralSaysNothing() {
        assertThat(ThemeWords.of(theme("expulsion")).get("en")).doesNotContain("removal");
        assertThat(ThemeWords.of(theme("migrants")).get("es")).doesNotContain("extranjeros");
    }

    @Test
    void noTextIsReadForAThemeOutsideTheTable() {
        assertThat(ThemeWords.of(theme("corruption"))).isEmpty();
    }

    @Test
    void everyRowIsOfAThemeThatShips() {
        Set<String> told = ShippedTable.rows(ThemeWords.class, ThemeWords.PATH).stream()
                .map(row -> row.cell("theme"))
                .collect(Collectors.toSet());
        assertThat(THEMES.keySet()).containsAll(told);
    }

    private static ThemeFacts theme(String code) {
        return Objects.requireNonNull(THEMES.get(code));
    }
}
