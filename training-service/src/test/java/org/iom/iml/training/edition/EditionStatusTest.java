package org.iom.iml.training.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionStatusTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            from,      SCHEDULED, POSTPONED, HELD,  CANCELLED
            SCHEDULED, true,      true,      true,  true
            POSTPONED, true,      false,     false, true
            HELD,      false,     false,     false, false
            CANCELLED, false,     false,     false, false
            """)
    void anEditionMovesOnlyAsTheTableSays(
            EditionStatus from, boolean scheduled, boolean postponed, boolean held, boolean cancelled) {
        assertThat(from.successors().contains(EditionStatus.SCHEDULED)).isEqualTo(scheduled);
        assertThat(from.successors().contains(EditionStatus.POSTPONED)).isEqualTo(postponed);
        assertThat(from.successors().contains(EditionStatus.HELD)).isEqualTo(held);
        assertThat(from.successors().contains(EditionStatus.CANCELLED)).isEqualTo(cancelled);
    }
}
