package org.iom.iml.instruments.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.iom.iml.instruments.participation.ActKind;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeclarationTest {

    private static final LocalDate ADOPTED = LocalDate.of(1979, 12, 18);
    private static final LocalDate MADE = LocalDate.of(2000, 1, 1);

    @Test
    void whatGivesNoDateCountsFromTheAdoptionOn() {
        Declaration undated = reservation(null, "art_2");

        assertThat(undated.on(ADOPTED)).isPresent();
        assertThat(undated.on(ADOPTED.minusDays(1))).isEmpty();
        assertThat(undated.madeOn()).isNull();
        assertThat(undated.made().madeOn()).isNull();
    }

    @Test
    void whatWasWithdrawnIsNeitherModifiedNorWithdrawnAgain() {
        Declaration declaration = reservation(MADE, "art_2");
        declaration.withdraw(stage(MADE.plusYears(1), DeclarationState.WITHDRAWN, "art_2"));

        assertThatThrownBy(() -> declaration.withdraw(stage(MADE.plusYears(2), DeclarationState.WITHDRAWN, "art_2")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> declaration.modify(stage(MADE.plusYears(2), DeclarationState.STANDING, "art_2")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aModificationOfWhatWasPartlyWithdrawnLeavesItSo() {
        Declaration declaration = reservation(MADE, "art_2", "art_9");
        declaration.withdraw(stage(MADE.plusYears(1), DeclarationState.PARTLY_WITHDRAWN, "art_2"));

        declaration.modify(stage(MADE.plusYears(2), DeclarationState.PARTLY_WITHDRAWN, "art_2__point_a"));

        assertThat(declaration.latest().state()).isEqualTo(DeclarationState.PARTLY_WITHDRAWN);
        assertThatThrownBy(() -> declaration.modify(stage(MADE.plusYears(3), DeclarationState.STANDING, "art_9")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void stagesChangeOnlyForward() {
        for (DeclarationState from : DeclarationState.values()) {
            assertThat(DeclarationState.WITHDRAWN.mayBecome(from)).isFalse();
            assertThat(from.mayBecome(DeclarationState.WITHDRAWN)).isEqualTo(from != DeclarationState.WITHDRAWN);
        }
        assertThat(DeclarationState.PARTLY_WITHDRAWN.mayBecome(DeclarationState.STANDING))
                .isFalse();
        assertThat(DeclarationState.STANDING.mayBecome(DeclarationState.STANDING))
                .isTrue();
    }

    @Property
    void onEachDateItStandsAsItsLastActBeforeLeftIt(
            @ForAll @IntRange(max = 1000) int partly,
            @ForAll @IntRange(max = 1000) int wholly,
            @ForAll @IntRange(max = 3000) int asked) {
        Declaration declaration = reservation(MADE, "art_2", "art_9");
        LocalDate part = MADE.plusDays(partly);
        LocalDate whole = part.plusDays(wholly);
        declaration.withdraw(stage(part, DeclarationState.PARTLY_WITHDRAWN, "art_9"));
        declaration.withdraw(stage(whole, DeclarationState.WITHDRAWN, "art_9"));

        LocalDate day = MADE.plusDays(asked);
        DeclarationState state = declaration.on(day).orElseThrow().state();

        assertThat(state)
                .isEqualTo(
                        !day.isBefore(whole)
                                ? DeclarationState.WITHDRAWN
                                : day.isBefore(part) ? DeclarationState.STANDING : DeclarationState.PARTLY_WITHDRAWN);
    }

    private static Declaration reservation(@Nullable LocalDate madeOn, String... targets) {
        Making making = new Making(
                "CEDAW",
                "NRU",
                Effect.RESERVATION,
                null,
                List.of(),
                List.of(targets),
                List.of(),
                Map.of("en", "Words"),
                madeOn,
                ActKind.ACCESSION,
                null,
                null,
                null,
                null,
                "MTDSG IV-8",
                null);
        return Declaration.of(UUID.randomUUID(), making, Origin.RECORDED, List.of(), ADOPTED);
    }

    private static Stage stage(LocalDate on, DeclarationState state, String... targets) {
        return new Stage(on, state, List.of(targets), Map.of("en", "Words"), "MTDSG IV-8", null);
    }
}
