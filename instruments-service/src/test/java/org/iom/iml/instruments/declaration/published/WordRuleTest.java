package org.iom.iml.instruments.declaration.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iom.iml.instruments.declaration.rule.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordRuleTest {

    private static final RuleBook RULES = new RuleBook();

    static List<WordRule> rules() {
        return WordRule.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleKnowsItsExample(WordRule rule) {
        String instrument = rule.instruments().isEmpty() || rule.butThose()
                ? "ICCPR"
                : rule.instruments().iterator().next();

        assertThat(rule.finds(instrument, rule.example())).isTrue();
        assertThat(new ReadStatement(RULES.of(instrument), instrument.contains("-OP"), name -> null, name -> null)
                        .read(rule.example())
                        .effect())
                .isEqualTo(rule.effect());
    }
}
