package org.iom.iml.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Rules<String> RULES = Rules.of(
            word -> Rules.unless(!word.isBlank(), "blank", "A word has letters."),
            word -> Rules.unless(word.length() < 9, "/word", "too-long", "A word has at most eight letters."));

    @Test
    void theFirstRuleThatForbidsDecides() {
        assertThatThrownBy(() -> RULES.check(" ".repeat(20)))
                .isInstanceOf(Refusal.class)
                .hasMessage("A word has letters.");
        assertThatThrownBy(() -> RULES.check("reservation")).isInstanceOf(BadInput.class);
        assertThat(RULES.forbid("reservation")).map(Failure::code).hasValue("too-long");
    }

    @Test
    void whatNoRuleForbidsIsAllowed() {
        assertThatCode(() -> RULES.check("treaty")).doesNotThrowAnyException();
        assertThat(RULES.forbid("treaty")).isEmpty();
    }
}
