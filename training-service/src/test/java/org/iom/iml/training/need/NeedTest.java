package org.iom.iml.training.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.request.TrainingRequestStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NeedTest {

    private static final Instant HEARD = Instant.parse("2026-05-20T09:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static Need need(String theme, Asked asked, int findings, @Nullable LocalDate trainedOn) {
        return new Need(
                "KEN",
                theme,
                asked,
                new Found(findings, List.of()),
                new Training(List.of(), List.of(), List.of(), trainedOn, 0, TODAY),
                HEARD);
    }

    private static Asked asked(int supported, int withoutPosition, int noted, int withEvidence) {
        return new Asked(supported, withoutPosition, noted, withEvidence, List.of(), List.of());
    }

    @Property
    void theReasonsAddUpToTheWeight(
            @ForAll @IntRange(max = 500) int supported,
            @ForAll @IntRange(max = 500) int noted,
            @ForAll @IntRange(max = 500) int withEvidence,
            @ForAll @IntRange(max = 100) int findings,
            @ForAll boolean trained) {
        Need need = need("detention", asked(supported, 0, noted, withEvidence), findings, trained ? TODAY : null);

        assertThat(need.because().stream().mapToInt(Need.Weighed::points).sum()).isEqualTo(need.weight());
        assertThat(need.weight()).isNotNegative();
    }

    @Property
    void trainingLowersANeedByHalfAndNeverToNothing(@ForAll @IntRange(min = 1, max = 500) int noted) {
        Need before = need("detention", asked(0, 0, noted, 0), 0, null);
        Need after = need("detention", asked(0, 0, noted, 0), 0, TODAY.minusMonths(1));

        assertThat(after.weight()).isEqualTo((before.weight() + 1) / 2).isPositive();
    }

    @Test
    void anUndertakingWeighsMoreThanANoteAndEvidenceTakesItDown() {
        int supported = need("detention", asked(1, 0, 0, 0), 0, null).weight();
        int withoutPosition = need("detention", asked(0, 1, 0, 0), 0, null).weight();
        int noted = need("detention", asked(0, 0, 1, 0), 0, null).weight();
        int withEvidence = need("detention", asked(0, 0, 0, 1), 0, null).weight();

        assertThat(supported).isGreaterThan(withoutPosition);
        assertThat(withoutPosition).isGreaterThan(noted);
        assertThat(noted).isEqualTo(withEvidence);
    }

    @Test
    void aTrainingOfLongAgoNoLongerLowersTheNeed() {
        Need need = need(
                "detention",
                asked(2, 0, 0, 0),
                0,
                TODAY.minusYears(Training.FRESH_YEARS).minusDays(1));

        assertThat(need.weight()).isEqualTo(6);
        assertThat(need.status()).isEqualTo(NeedStatus.OPEN);
    }

    @Test
    void aNeedIsOpenThenPlannedThenAddressed() {
        Training requested = new Training(
                List.of(new Training.Request(Ids.next(), TrainingRequestStatus.ACCEPTED)),
                List.of(),
                List.of(),
                null,
                0,
                TODAY);
        Training held = new Training(List.of(), List.of(), List.of(), TODAY, 24, TODAY);
        Training none = new Training(List.of(), List.of(), List.of(), null, 0, TODAY);

        assertThat(Stream.of(none, requested, held)
                        .map(training ->
                                new Need("KEN", "detention", asked(1, 0, 0, 0), Found.NOTHING, training, HEARD))
                        .map(Need::status))
                .containsExactly(NeedStatus.OPEN, NeedStatus.PLANNED, NeedStatus.ADDRESSED);
    }

    @Test
    void theHeaviestComesFirstAndEqualOnesByName() {
        Need heavy = need("trafficking", asked(3, 0, 0, 0), 0, null);
        Need light = need("detention", asked(0, 0, 1, 0), 0, null);
        Need equal = need("asylum", asked(0, 0, 1, 0), 0, null);

        assertThat(Stream.of(light, equal, heavy).sorted(Need.HEAVIEST_FIRST)).containsExactly(heavy, equal, light);
    }

    @Test
    void whatCannotBeWeighedIsUnknownAndComesLast() {
        Training none = new Training(List.of(), List.of(), List.of(), null, 0, TODAY);
        Need nothingLoaded = new Need("BDI", null, null, Found.NOTHING, none, null);
        Need withoutTheme = new Need("AND", null, asked(4, 0, 0, 0), Found.NOTHING, none, HEARD);
        Need lightest = need("asylum", asked(0, 0, 1, 0), 0, null);

        assertThat(Stream.of(nothingLoaded, withoutTheme, lightest).sorted(Need.HEAVIEST_FIRST))
                .containsExactly(lightest, withoutTheme, nothingLoaded);
        assertThat(Stream.of(nothingLoaded, withoutTheme))
                .allMatch(need ->
                        need.status() == NeedStatus.UNKNOWN && need.because().isEmpty());
    }
}
