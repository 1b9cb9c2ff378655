package org.iom.iml.instruments.provision.akn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AknNamesTest {

    /** The codes of ISO 639-2 that have two forms, as the Library of Congress lists them. */
    @ParameterizedTest
    @CsvSource({
        "alb, sqi, sq", "arm, hye, hy", "baq, eus, eu", "bur, mya, my", "chi, zho, zh",
        "cze, ces, cs", "dut, nld, nl", "fre, fra, fr", "geo, kat, ka", "ger, deu, de",
        "gre, ell, el", "ice, isl, is", "mac, mkd, mk", "mao, mri, mi", "may, msa, ms",
        "per, fas, fa", "rum, ron, ro", "slo, slk, sk", "tib, bod, bo", "wel, cym, cy"
    })
    void bothCodesOfALanguageMeanTheSame(String bibliographic, String terminological, String tag) {
        assertThat(AknNames.language(bibliographic)).isEqualTo(tag);
        assertThat(AknNames.language(terminological)).isEqualTo(tag);
        assertThat(AknNames.written(tag)).isEqualTo(terminological);
    }
}
