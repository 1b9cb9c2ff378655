package org.iom.iml.instruments.declaration.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.instrument.InstrumentFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatyRulesTest {

    private final RuleBook rules = new RuleBook();

    @Test
    void everyRuleIsOfAShippedInstrumentAndHasItsSource() {
        assertThat(InstrumentCatalogue.read())
                .extracting(InstrumentFacts::code)
                .containsAll(rules.all().stream().map(TreatyRules::instrument).toList());
        assertThat(rules.all()).allSatisfy(treaty -> {
            assertThat(treaty.procedures()).allSatisfy(procedure -> {
                assertThat(procedure.source()).isNotBlank();
                assertThat(procedure.basis()).isNotNull();
                assertThat(procedure.threshold() == 0 || procedure.basis() == Basis.DECLARATION)
                        .isTrue();
            });
            assertThat(treaty.optOuts())
                    .allSatisfy(optOut -> assertThat(optOut.source()).isNotBlank());
            assertThat(treaty.prohibitions())
                    .allSatisfy(prohibition -> assertThat(prohibition.source()).isNotBlank());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ICRMW, part_4, ICRMW art. 88",
        "CSR1951, art_33, 1951 Convention art. 42(1)",
        "CSR1951, art_1__para_2, 1951 Convention art. 42(1)",
        "CSR1951, art_16, 1951 Convention art. 42(1)",
        "CSR1951, art_36, 1951 Convention art. 42(1)",
        "CSR1951, art_46, 1951 Convention art. 42(1)",
        "CSSP1954, art_33, 1954 Convention art. 38(1)",
        "CRS1961, art_1, 1961 Convention art. 17",
        "PSR1967, CSR1951:art_33, 1967 Protocol art. VII(1)",
        "OPCAT, art_4, OPCAT art. 30",
        "CEDAW-OP, art_2, CEDAW-OP art. 17",
        "COE-THB, art_26, CETS 197 art. 45",
        "COE-MIGRANT-WORKERS, art_12, ETS 93 art. 36(1)",
        "COE-NATIONALITY, art_5, ETS 166 art. 29(1)",
        "COE-STATE-SUCCESSION, art_2, CETS 200 art. 20(1)",
        "HAGUE1980, art_13, HAGUE1980 art. 42",
        "SLAVERY1956, art_1, SLAVERY1956 art. 9",
    })
    void aReservationThatTheTextForbidsIsFlaggedWithTheArticle(String instrument, String target, String source) {
        assertThat(flags(instrument, target, "")).singleElement().satisfies(flag -> {
            assertThat(flag.prohibits()).isTrue();
            assertThat(flag.source()).isEqualTo(source);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ICRMW, art_46",
        "CSR1951, art_17",
        "CSR1951, art_16__para_2",
        "CSR1951, art_34",
        "CRS1961, art_14__para_2",
        "PSR1967, art_4",
        "PSR1967, CSR1951:art_17",
        "CRC, art_14",
        "COE-THB, art_31__para_1__point_d",
        "COE-MIGRANT-WORKERS, art_10",
        "COE-NATIONALITY, art_7",
        "COE-STATE-SUCCESSION, art_8__para_2",
        "HAGUE1980, art_26",
    })
    void aReservationThatTheTextAllowsIsNot(String instrument, String target) {
        assertThat(flags(instrument, target, "")).noneMatch(Flag::prohibits);
    }

    @Test
    void noCategoryOfMigrantWorkersIsExcluded() {
        assertThat(flags("ICRMW", "art_2", "The Convention shall not apply to seasonal workers."))
                .anyMatch(Flag::prohibits);
        assertThat(flags("ICRMW", "art_2", "Seasonal workers are welcome.")).noneMatch(Flag::prohibits);
    }

    @Test
    void whereOnlyObjectAndPurposeLimitAPersonJudges() {
        assertThat(flags("CRC", "art_14", "As far as they do not conflict with the Islamic Shariah."))
                .containsExactly(new Flag(
                        "object-and-purpose",
                        "A reservation incompatible with the object and purpose of the treaty is not permitted; whether this one is"
                                + " incompatible is for a person to judge.",
                        "CRC art. 51(2)"));
    }

    @Test
    void aReservationWhoseExtentIsPlainIsNoMatterOfObjectAndPurposeByItself() {
        assertThat(flags("ICERD", "art_22", "Kenya does not consider itself bound by article 22."))
                .isEmpty();
        assertThat(flags("CRC", "art_37__point_c", "Article 37 (c) is not applied."))
                .isEmpty();
        assertThat(rules.of("CRC").flags(Effect.RESERVATION, List.of(), "Kenya makes a general reservation."))
                .isNotEmpty();
    }

    @Test
    void onlyReservationsAreFlagged() {
        assertThat(rules.of("CSR1951").flags(Effect.INTERPRETATIVE_DECLARATION, List.of("art_1"), ""))
                .isEmpty();
        assertThat(rules.of("CSR1951").flags(null, List.of("art_1"), "")).isEmpty();
    }

    private List<Flag> flags(String instrument, String target, String text) {
        return rules.of(instrument).flags(Effect.RESERVATION, List.of(target), text);
    }
}
