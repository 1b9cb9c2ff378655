package org.iom.iml.training.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonKeysTest {

    private static final String AT = "someone@ministry.example";

    @ParameterizedTest
    @CsvSource({
        "Ngozi Examplewala, ngozi   EXAMPLEWALA",
        "Jose\u0301 Ejemplo, Jos\u00e9 Ejemplo",
        "\u0645\u062b\u0627\u0644, \u0645\u062b\u0627\u0644",
        "\uff33uharto, Suharto"
    })
    void theSameNameInAnotherSpellingOfTheSameCharactersIsTheSame(String name, String other) {
        assertThat(PersonKeys.of(name, AT)).isEqualTo(PersonKeys.of(other, AT.toUpperCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "Ngozi Examplewala, 'Examplewala, Ngozi'",
        "Jos\u00e9 Ejemplo, Jose Ejemplo",
        "Nguy\u1ec5n V\u0103n Vi, Nguyen Van Vi",
        "\u0645\u064e\u062b\u064e\u0644, \u0645\u062b\u0644"
    })
    void namesThatMayBeTheSameAreAlikeAndNotTheSame(String name, String other) {
        PersonKeys one = PersonKeys.of(name, AT);
        PersonKeys two = PersonKeys.of(other, AT);
        assertThat(one.likeness()).isEqualTo(two.likeness());
        assertThat(one.name()).isNotEqualTo(two.name());
    }

    @Test
    void aNameOfOneWordIsAName() {
        assertThat(PersonKeys.of("Suharto", AT).likeness()).isEqualTo("suharto");
        assertThat(PersonKeys.of("\u738b\u8303\u4f8b", AT).likeness()).isEqualTo("\u738b\u8303\u4f8b");
    }

    @Test
    void otherNamesAreNotAlike() {
        assertThat(PersonKeys.of("Ngozi Examplewala", AT).likeness())
                .isNotEqualTo(PersonKeys.of("Ngozi Beispiel", AT).likeness());
    }
}
