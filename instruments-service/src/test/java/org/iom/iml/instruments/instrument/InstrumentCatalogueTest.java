package org.iom.iml.instruments.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentCatalogueTest {

    private final List<InstrumentFacts> catalogue = InstrumentCatalogue.read();

    @Test
    void fortyInstrumentsAndMoreShipEachUnderItsOwnCode() {
        assertThat(catalogue).hasSizeGreaterThanOrEqualTo(40);
        assertThat(catalogue).extracting(InstrumentFacts::code).doesNotHaveDuplicates();
        assertThat(catalogue)
                .extracting(facts -> facts.registration().untcNumber())
                .filteredOn(Objects::nonNull)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "ICERD, 1965-12-21, 1969-01-04",
        "ICCPR, 1966-12-16, 1976-03-23",
        "ICESCR, 1966-12-16, 1976-01-03",
        "CEDAW, 1979-12-18, 1981-09-03",
        "CAT, 1984-12-10, 1987-06-26",
        "CRC, 1989-11-20, 1990-09-02",
        "ICRMW, 1990-12-18, 2003-07-01",
        "CRPD, 2006-12-13, 2008-05-03",
        "CED, 2006-12-20, 2010-12-23",
    })
    void theNineCoreTreatiesHaveTheirDates(String code, String adopted, String inForce) {
        assertThat(catalogue)
                .filteredOn(instrument -> instrument.code().equals(code))
                .singleElement()
                .satisfies(instrument -> {
                    assertThat(instrument.milestones().adoptedOn()).isEqualTo(adopted);
                    assertThat(instrument.milestones().inForceOn()).isEqualTo(inForce);
                    assertThat(instrument.titles()).containsKeys("en", "fr", "es");
                    assertThat(instrument.regime().monitoringBody()).isNotNull();
                });
    }

    @Test
    void everyFactNamesItsSource() {
        assertThat(catalogue).allSatisfy(instrument -> {
            assertThat(instrument.titles()).containsKey("en");
            assertThat(instrument.sourcing().sources()).isNotEmpty();
            assertThat(instrument.milestones().inForceOn() == null
                            || instrument.sourcing().sources().containsKey("entryIntoForce"))
                    .isTrue();
            assertThat(instrument.milestones().adoptedOn() == null
                            || instrument.sourcing().sources().containsKey("adoption"))
                    .isTrue();
        });
        assertThat(catalogue)
                .extracting(facts -> facts.regime().finalClauses())
                .filteredOn(Objects::nonNull)
                .allSatisfy(clauses -> assertThat(clauses.source()).isNotBlank());
    }

    @Test
    void onlyTreatiesHaveFinalClausesAndAnInstrumentThatSupplementsAnotherNamesAShippedOne() {
        assertThat(catalogue)
                .filteredOn(instrument -> instrument.regime().finalClauses() != null)
                .allSatisfy(
                        instrument -> assertThat(instrument.kind().isTreaty()).isTrue());
        assertThat(catalogue)
                .extracting(facts -> facts.regime().supplements())
                .filteredOn(Objects::nonNull)
                .isSubsetOf(catalogue.stream().map(InstrumentFacts::code).toList());
    }

    @Test
    void everyUntcNumberIsWrittenAsTheRegistryWritesIt() {
        assertThat(catalogue)
                .extracting(facts -> facts.registration().untcNumber())
                .filteredOn(Objects::nonNull)
                .allSatisfy(number -> assertThat(UntcNumber.parse(number))
                        .map(UntcNumber::value)
                        .contains(number));
    }
}
