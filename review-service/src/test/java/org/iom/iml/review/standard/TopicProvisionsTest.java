package org.iom.iml.review.standard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class TopicProvisionsTest {

    @Inject
    TopicProvisions topics;

    @Test
    void provisionsStandInTheOrderOfTheText() {
        assertThat(topics.of(binding("ICCPR", "art_10__para_2"), List.of("detention")))
                .extracting(ApplicableProvision::provision)
                .containsExactly("art_9", "art_10");
    }

    @Test
    void aReservationToAPartTouchesTheWhole() {
        assertThat(topics.of(binding("ICCPR", "art_10__para_2"), List.of("detention")))
                .extracting(ApplicableProvision::applies)
                .containsExactly(Applicability.BINDING, Applicability.RESERVED);
    }

    @Test
    void detentionIsASubjectOfTheRegionalConventionsToo() {
        assertThat(topics.instruments(List.of("detention")))
                .contains("ECHR", "ACHR", "ACHPR", "CRC", "CAT", "CRPD", "CSR1951");
    }

    @ParameterizedTest
    @CsvSource({
        "asylum, OAU1969, CARTAGENA, UDHR",
        "statelessness, CSSP1954, CRS1961, COE-NATIONALITY",
        "consular-protection, VCCR, ICRMW, CMW-GC5",
        "trafficking, COE-THB, ILO-P029, MAPUTO",
        "recruitment, ILO-C181, ILO-C189, ILO-C097",
        "expulsion-and-non-refoulement, ECHR-P4, CAT-GC4, CUSTOM-NON-REFOULEMENT",
        "internal-displacement, KAMPALA, ROME-STATUTE, KAMPALA",
    })
    void aTopicHasItsOwnTreaties(String topic, String first, String second, String third) {
        assertThat(topics.instruments(List.of(topic))).contains(first, second, third);
    }

    private static ApplicableStandard binding(String instrument, String reserved) {
        return new ApplicableStandard(
                instrument,
                instrument,
                "multilateral-treaty",
                "binding",
                "party",
                null,
                null,
                false,
                1,
                0,
                null,
                List.of(reserved),
                List.of(),
                false,
                List.of());
    }
}
