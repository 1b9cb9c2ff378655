package org.iom.iml.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchQueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "migrant workers @ (('migrant')) & (('worker'))",
                "\"migrant workers\" @ (('migrant') <1> ('worker'))",
                "“right to leave” @ (('right') <2> ('leav'))",
                "asylum OR refuge -children @ (('asylum')) | (('refug')) & !(('children' | 'child'))",
                "co-operate @ (('co') <1> ('oper') | ('cooper'))",
                "A/RES/45/158 @ (('res' | 're') <1> ('45') <1> ('158'))",
                "the asylum of @ (('asylum'))"
            })
    void wordsAreAskedInTheirLanguage(String q, String query) {
        assertThat(SearchQuery.of(q).in(SearchLanguage.ENGLISH, 0)).isEqualTo(query);
    }

    @Test
    void wordsMayBeMissing() {
        SearchQuery query = SearchQuery.of("custody of aliens entry -children");

        assertThat(query.words()).isEqualTo(4);
        assertThat(query.in(SearchLanguage.ENGLISH, 1))
                .isEqualTo("(('custodi')) & (('alien')) & !(('children' | 'child'))"
                        + " | (('custodi')) & (('entri')) & !(('children' | 'child'))"
                        + " | (('alien')) & (('entri')) & !(('children' | 'child'))");
        assertThat(query.in(SearchLanguage.ENGLISH, 3)).isNull();
    }

    @Test
    void ofVeryManyWordsAnyWillDoWhereSeveralAreMissing() {
        String q = "one two three four five six seven eight nine ten eleven";

        assertThat(SearchQuery.of(q).in(SearchLanguage.SIMPLE, 1))
                .hasLineCount(1)
                .contains("('ten')) & (('eleven'))");
        assertThat(SearchQuery.of(q).in(SearchLanguage.SIMPLE, 2)).startsWith("(('one')) | (('two')) |");
    }

    @Test
    void whatEveryTextHasAsksForNothing() {
        assertThat(SearchQuery.of("the of and").in(SearchLanguage.ENGLISH, 0)).isNull();
        assertThat(SearchQuery.of("the of and").in(SearchLanguage.FRENCH, 0)).isNotNull();
    }

    @Test
    void exclusionsAloneAreToldApart() {
        assertThat(SearchQuery.of("-children").excludesOnly()).isTrue();
        assertThat(SearchQuery.of("asylum OR -children").excludesOnly()).isTrue();
        assertThat(SearchQuery.of("asylum -children").excludesOnly()).isFalse();
    }

    @Test
    void whatIsExcludedIsNotMarked() {
        assertThat(SearchQuery.of("asylum -children").lexemes(SearchLanguage.ENGLISH))
                .containsExactly("asylum");
    }

    @Property
    void anythingCanBeAsked(@ForAll String q) {
        for (SearchLanguage language : SearchLanguage.values()) {
            SearchQuery.of(q).in(language, 2);
        }
    }
}
