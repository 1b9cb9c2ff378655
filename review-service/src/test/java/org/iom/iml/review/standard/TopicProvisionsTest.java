package org.iom.iml.review.standard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

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
