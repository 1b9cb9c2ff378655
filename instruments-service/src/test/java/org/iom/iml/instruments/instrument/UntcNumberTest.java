package org.iom.iml.instruments.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntcNumberTest {

    @ParameterizedTest
    @CsvSource({
        "IV-13, IV-13",
        "4-13, IV-13",
        "18-12-a, XVIII-12-a",
        "18-12.a, XVIII-12-a",
        "XVIII-12-A, XVIII-12-a",
        "3-2-2a, III-2-2a",
        "3-2.2a, III-2-2a",
        "XI-A-15, XI-A-15",
        "XI-B-16-1, XI-B-16-1",
        "XXVII-2-a, XXVII-2-a",
        "29-1, XXIX-1",
    })
    void aNumberIsKnownInAllTheWaysItIsWritten(String written, String number) {
        assertThat(UntcNumber.parse(written)).map(UntcNumber::value).contains(number);
    }

    @Test
    void aNumberWithoutPartMayBeOfAnyPartOfItsChapter() {
        assertThat(new UntcNumber("XI-15").inAllParts()).contains("XI-15", "XI-A-15", "XI-B-15");
        assertThat(new UntcNumber("XI-A-15").inAllParts()).containsExactly("XI-A-15");
        assertThat(new UntcNumber("XVIII-12-a").inAllParts()).contains("XVIII-12-a", "XVIII-A-12-a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13", "IV", "IV-", "-13", "ICRMW", "iv-13", "4/13", "99-1", "IV-13-", "0-1"})
    void whatIsNoNumberIsRefused(String written) {
        assertThat(UntcNumber.parse(written)).isEmpty();
    }
}
