package org.iom.iml.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.iom.iml.events.ProvisionsPublished;
import org.iom.iml.platform.known.KnownProvisions;
import org.iom.iml.platform.known.KnownProvisions.Cited;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class KnownProvisionsTest {

    private static final String INSTRUMENT = "PROBED";

    @Inject
    KnownProvisions known;

    @BeforeEach
    void theRegistryHoldsSome() {
        Facts.tell(
                new ProvisionsPublished(
                        INSTRUMENT,
                        List.of("part_1", "art_1", "art_1__para_1", "art_1__para_2", "art_2"),
                        List.of("art_3"),
                        List.of("art_4")),
                1);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(lacks("art_9")).isTrue());
    }

    private boolean lacks(String address) {
        return !known.lacking(List.of(new Cited(INSTRUMENT, address))).isEmpty();
    }

    @Test
    void whatTheRegistryHoldsExistsAndSoDoesWhatWasRepealed() {
        assertThat(List.of("part_1", "art_1", "art_1__para_2", "art_2", "art_3", "art_4"))
                .noneMatch(this::lacks);
    }

    @Test
    void aPartOfWhatIsNotDividedMayExist() {
        assertThat(lacks("art_2__para_7__point_a")).isFalse();
        assertThat(lacks("art_1__para_2__point_a")).isFalse();
    }

    @Test
    void aPartBesideOthersDoesNot() {
        assertThat(List.of("art_1__para_3", "art_1__point_a", "art_11", "art_22__para_1", "part_1__art_1"))
                .allMatch(this::lacks);
    }

    @Test
    void nothingIsSaidOfInstrumentsWithoutText() {
        assertThat(known.lacking(List.of(new Cited("UNPROBED", "art_999"), new Cited(INSTRUMENT, null))))
                .isEmpty();
    }

    @Test
    void theFirstThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> known.requireAll(
                        "/provisions",
                        List.of(
                                new Cited(INSTRUMENT, "art_1"),
                                new Cited(INSTRUMENT, "art_9"),
                                new Cited(INSTRUMENT, "art_8"))))
                .isInstanceOf(BadInput.class)
                .hasMessage("There is no provision art_9 of PROBED; see /v1/instruments/PROBED/provisions.");
    }
}
