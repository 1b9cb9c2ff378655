package org.iom.iml.instruments.instrument.clause;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.iom.iml.instruments.instrument.clause.FinalClauses.EarlyDeposit;
import org.jspecify.annotations.Nullable;

/**
 * The computation, from final clauses, of when a treaty enters into force, in general and for one party, showing every
 * step.
 */
public final class EntryIntoForce {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final FinalClauses clauses;
    private final @Nullable LocalDate floor;

    /**
     * Applies {@code clauses}; {@code floor} is the entry into force of the instrument before which the treaty cannot
     * enter into force.
     */
    public EntryIntoForce(FinalClauses clauses, @Nullable LocalDate floor) {
        this.clauses = clauses;
        this.floor = floor;
    }

    /**
     * A deposited consent to be bound.
     *
     * @param notCounted the reason why it does not count towards the threshold; null where it does
     */
    public record Deposit(
            String party, LocalDate date, @Nullable String notCounted) {}

    /** Computes the entry into force of the treaty itself from {@code deposits}, in any order. */
    public Calculation treaty(Collection<Deposit> deposits) {
        List<CalculationStep> steps = new ArrayList<>();
        List<Deposit> counted = counted(deposits, steps);
        if (counted.size() < clauses.threshold()) {
            steps.add(tooFew(counted.size()));
            return new Calculation(null, steps);
        }
        LocalDate met = counted.get(clauses.threshold() - 1).date();
        steps.add(met(counted, met));
        LocalDate own = DateSteps.add(clauses.forTreaty(), met, clauses.source(), steps);
        return atTheFloor(own, steps);
    }

    private List<Deposit> counted(Collection<Deposit> deposits, List<CalculationStep> steps) {
        List<Deposit> sorted = deposits.stream()
                .sorted(comparing(Deposit::date).thenComparing(Deposit::party))
                .toList();
        sorted.stream()
                .map(Deposit::notCounted)
                .flatMap(Stream::ofNullable)
                .distinct()
                .forEach(reason -> steps.add(CalculationStep.of("not-counted", null, null, clauses.source(), reason)
                        .concerning(sorted.stream()
                                .filter(deposit -> reason.equals(deposit.notCounted()))
                                .map(Deposit::party)
                                .toList())));
        return sorted.stream().filter(deposit -> deposit.notCounted() == null).toList();
    }

    private CalculationStep tooFew(int counted) {
        return CalculationStep.of(
                "threshold-not-met",
                null,
                null,
                clauses.source(),
                "Of the deposits considered here, " + counted + " count towards the " + clauses.threshold()
                        + " that are needed.");
    }

    private CalculationStep met(List<Deposit> counted, LocalDate met) {
        List<String> that = counted.stream()
                .filter(deposit -> deposit.date().equals(met))
                .map(Deposit::party)
                .toList();
        return CalculationStep.of(
                        "threshold-met",
                        null,
                        met,
                        clauses.source(),
                        "The number of " + clauses.threshold() + " deposits that count was reached on " + day(met)
                                + ".")
                .concerning(that);
    }

    private Calculation atTheFloor(LocalDate own, List<CalculationStep> steps) {
        String instrument = clauses.notBeforeInstrument();
        if (instrument == null) {
            return new Calculation(own, steps);
        }
        if (floor == null) {
            steps.add(CalculationStep.of(
                    "waits-for-instrument",
                    own,
                    null,
                    clauses.source(),
                    "It does not enter into force before " + instrument + ", which is not known to be in force."));
            return new Calculation(null, steps);
        }
        boolean raised = own.isBefore(floor);
        LocalDate date = raised ? floor : own;
        steps.add(CalculationStep.of(
                "not-before-instrument",
                own,
                date,
                clauses.source(),
                "It does not enter into force before " + instrument + ", in force since " + day(floor)
                        + (raised ? ": it enters into force on that day." : ": that makes no difference here.")));
        return new Calculation(date, steps);
    }

    /**
     * Computes the entry into force for a party that deposited on {@code deposit}, where the treaty itself enters into
     * force on {@code treaty}.
     */
    public Calculation party(LocalDate deposit, @Nullable LocalDate treaty) {
        List<CalculationStep> steps = new ArrayList<>();
        if (treaty == null) {
            steps.add(CalculationStep.of(
                    "treaty-not-in-force", deposit, null, clauses.source(), "The treaty itself is not in force."));
            return new Calculation(null, steps);
        }
        if (deposit.isBefore(treaty) && clauses.earlyDeposit() == EarlyDeposit.TREATY_DATE) {
            steps.add(CalculationStep.of(
                    "with-the-treaty",
                    deposit,
                    treaty,
                    clauses.source(),
                    "A deposit made before the treaty is in force takes effect with it, on " + day(treaty) + "."));
            return new Calculation(treaty, steps);
        }
        LocalDate own = DateSteps.add(clauses.forParty(), deposit, clauses.source(), steps);
        if (own.isBefore(treaty)) {
            steps.add(CalculationStep.of(
                    "not-before-treaty",
                    own,
                    treaty,
                    clauses.source(),
                    "No party is bound before the treaty is in force, on " + day(treaty) + "."));
            return new Calculation(treaty, steps);
        }
        return new Calculation(own, steps);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
