package org.iom.iml.monitoring.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.iom.iml.platform.imports.UnreadableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UprParagraphTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "74.1 Consider ratifying (Argentina; Djibouti);| 74.1 | Consider ratifying | Argentina Djibouti",
                "74.2 Consider ratifying (Turkey) / Ratify (Mexico) the Convention (CEDAW);| 74.2 | Consider ratifying (Turkey) / Ratify (Mexico) the Convention (CEDAW) | Turkey Mexico",
                "166.169. Combat trafficking (Rwanda);| 166.169 | Combat trafficking | Rwanda",
                "1.2 Protect (the Paris Principles) (Qatar).| 1.2 | Protect (the Paris Principles) | ~the Paris Principles~ Qatar",
                "1.3 Act (Bolivia (Plurinational State of));| 1.3 | Act | ~Bolivia (Plurinational State of)~",
                "1.4 Act (Kenya and Uganda)| 1.4 | Act | ~Kenya and Uganda~ Kenya Uganda",
                "5.1 \u0627\u0644\u0639\u0645\u0644 (Qatar)| 5.1 | \u0627\u0644\u0639\u0645\u0644 | Qatar"
            })
    void aParagraphIsReadWithTheStatesInItsBrackets(String field, String number, String text, String names)
            throws UnreadableRow {
        UprParagraph paragraph = UprParagraph.of(field);
        assertThat(paragraph.number()).isEqualTo(number);
        assertThat(paragraph.text()).isEqualTo(text);
        assertThat(paragraph.bracketed())
                .containsExactlyElementsOf(Pattern.compile("~([^~]+)~|(\\S+)")
                        .matcher(names)
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .toList());
    }

    @Test
    void aTextWithoutItsNumberIsNoParagraph() {
        assertThatThrownBy(() -> UprParagraph.of("Ratify (Mexico)")).isInstanceOf(UnreadableRow.class);
    }
}
