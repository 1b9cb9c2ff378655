package org.iom.iml.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static Set<String> kept(String tag, String text) {
        return Words.kept(SearchLanguage.of(tag)).of(text).stream()
                .map(Words.Lexeme::text)
                .collect(Collectors.toSet());
    }

    private static Set<String> asked(String tag, String text) {
        return Words.asked(SearchLanguage.of(tag)).of(text).stream()
                .map(Words.Lexeme::text)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "en, women, woman",
        "en, children, child",
        "en, labour, labor",
        "en, programmes, program",
        "en, organisation, organization",
        "en, criminalise, criminalizing",
        "en, advisor, adviser",
        "en, detained, detaining",
        "en, people’s, people",
        "fr, travaux, travail",
        "fr, nationaux, national",
        "fr, l’égalité, egalite",
        "fr, réfugiés, refugie",
        "fr, d'asile, asile",
        "es, jueces, juez",
        "es, leyes, ley",
        "es, migratórios, migratorio",
        "es, niñas, nina",
        "ru, трудящихся, трудящийся",
        "ar, الْمُهَاجِرِين, المهاجرين",
        "de, Flüchtlinge, fluchtlinge",
        "zh, 移徙工人, 移徙",
        "zh, 移徙工人, 工",
        "ja, 移住労働者, 労働",
        "ko, 이주노동자, 노동",
        "en, ILO-C097, c097",
        "en, art_16__para_4, para"
    })
    void aWordIsFoundInAnotherForm(String language, String written, String other) {
        assertThat(Collections.disjoint(kept(language, written), asked(language, other)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"en, universe, woman", "en, contract, contractor s", "fr, travers, travail", "zh, 移徙工人, 徙人"})
    void anotherWordIsNot(String language, String written, String other) {
        assertThat(Collections.disjoint(kept(language, written), asked(language, other)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en, the of and who", "fr, le la des d'une", "es, los de la que", "ru, и в не"})
    void wordsThatEveryTextHasAreLeftOut(String language, String text) {
        assertThat(kept(language, text)).isEmpty();
    }

    @Test
    void placesAreThoseOfTheText() {
        String text = "The co-operation of «women»";

        assertThat(Words.kept(SearchLanguage.ENGLISH).of(text))
                .filteredOn(lexeme -> lexeme.text().equals("woman"))
                .singleElement()
                .satisfies(woman -> {
                    assertThat(text.substring(woman.start(), woman.end())).isEqualTo("women");
                    assertThat(woman.position()).isEqualTo(5);
                });
        assertThat(Words.kept(SearchLanguage.ENGLISH).of(text))
                .filteredOn(
                        lexeme -> text.substring(lexeme.start(), lexeme.end()).equals("co-operation"))
                .isNotEmpty()
                .allSatisfy(whole -> assertThat(whole.position()).isEqualTo(2));
    }

    @Property
    void placesAreWithinAnyText(@ForAll String text) {
        for (SearchLanguage language : SearchLanguage.values()) {
            assertThat(Words.kept(language).of(text)).allSatisfy(lexeme -> {
                assertThat(lexeme.start()).isBetween(0, lexeme.end());
                assertThat(lexeme.end()).isLessThanOrEqualTo(text.length());
                assertThat(lexeme.text()).isNotEmpty();
                assertThat(lexeme.position()).isPositive();
            });
        }
    }
}
