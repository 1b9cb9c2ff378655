package org.iom.iml.instruments.declaration;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.iom.iml.events.DeclarationWithdrawn;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.rule.Targets;
import org.iom.iml.instruments.declaration.statement.Origin;
import org.iom.iml.instruments.declaration.statement.Stage;

/** A dated withdrawal of statements that stand before it in the same published block. */
record BlockWithdrawal(Declaration statement, LocalDate on) {

    static Optional<BlockWithdrawal> of(Declaration statement) {
        LocalDate on = statement.occasion().madeOn();
        return statement.effect() == Effect.WITHDRAWAL && on != null
                ? Optional.of(new BlockWithdrawal(statement, on))
                : Optional.empty();
    }

    /** Withdraws those of {@code made} that it refers to. */
    Stream<DeclarationWithdrawn> carriedOut(List<Declaration> made) {
        return made.stream().filter(this::means).map(taken -> taken.withdraw(asWithdrawal()));
    }

    /**
     * Reports whether it refers to {@code other}: a reservation to provisions that it names or, where it names none,
     * one to the instrument as a whole.
     */
    private boolean means(Declaration other) {
        List<String> targets = statement.scope().targets();
        List<String> theirs = other.scope().targets();
        boolean reserves = other.effect() == Effect.RESERVATION || other.effect() == Effect.OPT_OUT;
        boolean meant = theirs.isEmpty()
                ? targets.isEmpty()
                : theirs.stream().allMatch(target -> Targets.within(target, targets));
        return isBefore(other.origin()) && reserves && meant;
    }

    private boolean isBefore(Origin other) {
        Origin own = statement.origin();
        return Objects.equals(own.block(), other.block())
                && requireNonNullElse(other.position(), 0) < requireNonNullElse(own.position(), 0);
    }

    private Stage.Withdrawal asWithdrawal() {
        Stage stage = statement.log().latest();
        return new Stage.Withdrawal(on, false, List.of(), null, stage.source(), null);
    }
}
