package org.iom.iml.instruments.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuccessionDatesTest {

    private final SuccessionDates dates = new SuccessionDates(PartyCatalogue.read());

    @ParameterizedTest
    @CsvSource({"CZE, 1993-01-01", "HRV, 1991-10-08", "MNE, 2006-06-03", "ERI, 1993-05-24"})
    void aSuccessorHasTheDateOfItsSuccession(String party, LocalDate date) {
        assertThat(dates.of(party)).contains(date);
    }

    @Test
    void whoContinuesAnotherKeepsTheOthersDate() {
        assertThat(dates.of("SRB")).isEqualTo(dates.of("SCG")).contains(LocalDate.of(1992, 4, 27));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUS", "KEN", "DEU", "EUE", "XAU", "ATL"})
    void nothingIsGuessedWhereNoDateIsKnown(String party) {
        assertThat(dates.of(party)).isEmpty();
    }
}
