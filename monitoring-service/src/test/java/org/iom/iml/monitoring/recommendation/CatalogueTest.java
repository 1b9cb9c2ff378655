package org.iom.iml.monitoring.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.iom.iml.monitoring.mechanism.MechanismKind;
import org.iom.iml.monitoring.mechanism.Mechanisms;
import org.iom.iml.monitoring.mechanism.UprCycles;
import org.iom.iml.platform.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private final UprCycles cycles = new UprCycles();
    private final Themes themes = new Themes();
    private final Mechanisms mechanisms = new Mechanisms();

    @ParameterizedTest
    @CsvSource({"1,1", "12,1", "13,2", "26,2", "27,3", "40,3", "41,4", "54,4"})
    void everySessionBelongsToACycle(int session, int cycle) {
        assertThat(cycles.of(session)).isEqualTo(cycle);
    }

    @Test
    void ofASessionAfterThoseOfTheCycleNobodyKnowsTheNext() {
        assertThat(cycles.of(61)).isNull();
        assertThat(cycles.of(0)).isNull();
        assertThat(cycles.sessionsOf(4)).isEqualTo(new UprCycles.Sessions(41, 54));
    }

    @Test
    void anUnknownCycleIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> cycles.sessionsOf(9))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("1, 2, 3, 4");
        assertThat(cycles.sessionsOf(2)).isEqualTo(new UprCycles.Sessions(13, 26));
    }

    @Test
    void everyThemeHasACodeOfItsOwn() {
        assertThat(themes.known())
                .extracting(Theme::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches(Themes.CODE));
    }

    @ParameterizedTest
    @CsvSource({
        "migrants, migrants",
        "Torture and other CID treatment, torture",
        "Right to privacy, right-to-privacy",
        "Droits de l’homme & santé, droits-de-lhomme-sante",
        "???, other"
    })
    void aLabelIsFiledUnderACode(String label, String code) {
        assertThat(themes.labelled(label).code()).isEqualTo(code);
    }

    @Test
    void theHumanRightsCommitteeIsNotTheCouncil() {
        assertThat(mechanisms.of("CCPR")).isPresent();
        assertThat(mechanisms.of("HRC").orElseThrow().kind()).isEqualTo(MechanismKind.CHARTER_BODY);
        assertThat(mechanisms.all())
                .allSatisfy(mechanism -> assertThat(mechanism.source()).isNotBlank());
    }
}
