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
import org.iom.iml.events.DeclarationWithdrawn;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.statement.DeclarationStatus;
import org.iom.iml.instruments.declaration.statement.Making;
import org.iom.iml.instruments.declaration.statement.Occasion;
import org.iom.iml.instruments.declaration.statement.Origin;
import org.iom.iml.instruments.declaration.statement.Scope;
import org.iom.iml.instruments.declaration.statement.Stage;
import org.iom.iml.instruments.declaration.statement.Wording;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeclarationTest {

    private static final LocalDate ADOPTED = LocalDate.of(1979, 12, 18);
    private static final LocalDate MADE = LocalDate.of(2000, 1, 1);
    private static final Wording WORDING = new Wording(Map.of("en", "Words"), "MTDSG IV-8", null);

    @Test
    void whatGivesNoDateCountsFromTheAdoptionOn() {
        Declaration undated = reservation(null, "art_2");

        assertThat(undated.log().on(ADOPTED)).isPresent();
        assertThat(undated.log().on(ADOPTED.minusDays(1))).isEmpty();
        assertThat(undated.occasion().madeOn()).isNull();
        assertThat(undated.made().madeOn()).isNull();
    }

    @Test
    void whatWasWithdrawnIsNeitherModifiedNorWithdrawnAgain() {
        Declaration declaration = reservation(MADE, "art_2");
        declaration.withdraw(whole(MADE.plusYears(1)));

        assertThatThrownBy(() -> declaration.withdraw(whole(MADE.plusYears(2)))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> declaration.modify(modification(MADE.plusYears(2), "art_2")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aModificationOfWhatWasPartlyWithdrawnLeavesItSo() {
        Declaration declaration = reservation(MADE, "art_2", "art_9");
        declaration.withdraw(part(MADE.plusYears(1), "art_9"));

        declaration.modify(modification(MADE.plusYears(2), "art_2__point_a"));

        assertThat(declaration.log().latest().status()).isEqualTo(DeclarationStatus.PARTLY_WITHDRAWN);
        assertThatThrownBy(() -> declaration.modify(modification(MADE.plusYears(3), "art_9")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aWithdrawalInPartLeavesTheProvisionsThatItDoesNotName() {
        Declaration declaration = reservation(MADE, "art_2", "art_9", "art_16__para_1");

        DeclarationWithdrawn fact = declaration.withdraw(part(MADE.plusYears(1), "art_9", "art_16"));

        assertThat(fact.inPart()).isTrue();
        assertThat(fact.remaining()).containsExactly("art_2");
        assertThat(declaration.scope().targets()).containsExactly("art_2");
        assertThatThrownBy(() -> declaration.withdraw(part(MADE.plusYears(2), "art_9")))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void aWithdrawalInPartThatLeavesNoProvisionIsOneInWhole() {
        Declaration declaration = reservation(MADE, "art_2");

        DeclarationWithdrawn fact = declaration.withdraw(part(MADE.plusYears(1), "art_2"));

        assertThat(fact.inPart()).isFalse();
        assertThat(declaration.log().latest().status()).isEqualTo(DeclarationStatus.WITHDRAWN);
    }

    @Test
    void statusesChangeOnlyForward() {
        for (DeclarationStatus from : DeclarationStatus.values()) {
            assertThat(from.mayBecome(DeclarationStatus.NOT_MADE)).isFalse();
            assertThat(DeclarationStatus.WITHDRAWN.mayBecome(from)).isFalse();
            assertThat(from.mayBecome(DeclarationStatus.WITHDRAWN))
                    .isEqualTo(from == DeclarationStatus.STANDING || from == DeclarationStatus.PARTLY_WITHDRAWN);
            assertThat(from.mayBecome(DeclarationStatus.STANDING))
                    .isEqualTo(from == DeclarationStatus.NOT_MADE || from == DeclarationStatus.STANDING);
        }
    }

    @Property
    void onEachDateItStandsAsItsLastActBeforeLeftIt(
            @ForAll @IntRange(max = 1000) int partly,
            @ForAll @IntRange(max = 1000) int wholly,
            @ForAll @IntRange(max = 3000) int asked) {
        Declaration declaration = reservation(MADE, "art_2", "art_9");
        LocalDate part = MADE.plusDays(partly);
        LocalDate whole = part.plusDays(wholly);
        declaration.withdraw(part(part, "art_2"));
        declaration.withdraw(whole(whole));

        LocalDate day = MADE.plusDays(asked);

        assertThat(declaration.log().statusOn(day))
                .isEqualTo(
                        !day.isBefore(whole)
                                ? DeclarationStatus.WITHDRAWN
                                : day.isBefore(part) ? DeclarationStatus.STANDING : DeclarationStatus.PARTLY_WITHDRAWN);
    }

    private static Declaration reservation(@Nullable LocalDate madeOn, String... targets) {
        Making making = new Making(
                "CEDAW",
                "NRU",
                Effect.RESERVATION,
                null,
                new Scope(null, List.of(targets), null),
                WORDING,
                new Occasion(madeOn, ActKind.ACCESSION),
                null);
        return Declaration.of(UUID.randomUUID(), making, Origin.RECORDED, List.of(), ADOPTED);
    }

    private static Stage.Modification modification(LocalDate on, String... targets) {
        return new Stage.Modification(on, List.of(targets), WORDING);
    }

    private static Stage.Withdrawal part(LocalDate on, String... targets) {
        return new Stage.Withdrawal(on, true, List.of(targets), null, "MTDSG IV-8", null);
    }

    private static Stage.Withdrawal whole(LocalDate on) {
        return new Stage.Withdrawal(on, false, List.of(), null, "MTDSG IV-8", null);
    }
}
