package org.iom.iml.instruments.entryintoforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.iom.iml.instruments.entryintoforce.EntryIntoForceView.DenunciationDate;
import org.iom.iml.instruments.entryintoforce.EntryIntoForceView.PartyDate;
import org.iom.iml.instruments.entryintoforce.EntryIntoForceView.TreatyDate;
import org.iom.iml.instruments.entryintoforce.RecordedDeposits.Notified;
import org.iom.iml.instruments.instrument.clause.Calculation;
import org.iom.iml.instruments.instrument.clause.CalculationStep;
import org.iom.iml.instruments.instrument.clause.EntryIntoForce;
import org.iom.iml.instruments.instrument.clause.EntryIntoForce.Deposit;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.instruments.instrument.clause.Leaving;
import org.iom.iml.instruments.participation.act.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * The combined computation of a treaty's dates: its own entry into force, and those for its parties, which depend on
 * it.
 */
final class Reckoning {

    private static final String SUCCESSION =
            "Vienna Convention on Succession of States in respect of Treaties art. 23(1)";

    private final FinalClauses clauses;
    private final EntryIntoForce entry;
    private final Leaving leaving;
    private final @Nullable LocalDate statedOn;

    /**
     * Takes as {@code statedOn} the treaty's entry into force according to the depositary, and as {@code floor} that of
     * the instrument before which it cannot enter into force.
     */
    Reckoning(FinalClauses clauses, @Nullable LocalDate floor, @Nullable LocalDate statedOn) {
        this.clauses = clauses;
        this.entry = new EntryIntoForce(clauses, floor);
        this.leaving = new Leaving(clauses);
        this.statedOn = statedOn;
    }

    TreatyDate treaty(List<Consent> consents) {
        List<Deposit> deposits = Consent.deposits(consents, clauses.counted());
        Calculation computed = entry.treaty(deposits);
        int counted = (int) deposits.stream()
                .filter(deposit -> deposit.notCounted() == null)
                .count();
        List<CalculationStep> steps = new ArrayList<>(computed.steps());
        if (statedOn != null) {
            steps.add(new CalculationStep(
                    "depositary-date",
                    List.of(),
                    computed.date(),
                    statedOn,
                    null,
                    "The date of the depositary holds: " + statedOn + "."));
        }
        return new TreatyDate(statedOn, computed.date(), differ(statedOn, computed.date()), counted, steps);
    }

    /** Returns the dates for {@code consents}, given the entry into force {@code treaty} of the treaty itself. */
    List<PartyDate> parties(List<Consent> consents, TreatyDate treaty) {
        return consents.stream().map(consent -> party(consent, day(treaty))).toList();
    }

    private PartyDate party(Consent consent, @Nullable LocalDate treaty) {
        Calculation own = computed(consent, treaty);
        return new PartyDate(
                consent.party().isEmpty() ? null : consent.party(),
                consent.kind(),
                consent.date(),
                consent.stated(),
                own.date(),
                differ(consent.stated(), own.date()),
                own.steps());
    }

    private Calculation computed(Consent consent, @Nullable LocalDate treaty) {
        Calculation own = entry.party(consent.date(), treaty);
        LocalDate derived = consent.derived();
        if (consent.kind() != ActKind.SUCCESSION || derived == null || derived.equals(own.date())) {
            return own;
        }
        CalculationStep step = new CalculationStep(
                "succession-of-states",
                List.of(consent.party()),
                consent.date(),
                derived,
                SUCCESSION,
                derived.equals(consent.date())
                        ? "A succession has effect from the succession of States, the day of which is not recorded: on "
                                + derived + " at the latest, its deposit."
                        : "A succession has effect from the succession of States, not from its deposit: on " + derived
                                + ".");
        return new Calculation(derived, List.of(step));
    }

    /** Returns the effect of {@code denunciations} by parties that are bound as {@code parties} show. */
    List<DenunciationDate> denunciations(List<Notified> denunciations, List<PartyDate> parties, TreatyDate treaty) {
        return denunciations.stream()
                .map(notified -> denunciation(notified, day(treaty), bound(notified, parties)))
                .toList();
    }

    private DenunciationDate denunciation(Notified notified, @Nullable LocalDate treaty, @Nullable LocalDate bound) {
        Calculation left = leaving.denunciation(notified.date(), treaty, bound);
        return new DenunciationDate(
                notified.party().isEmpty() ? null : notified.party(),
                notified.date(),
                notified.stated(),
                left.date(),
                differ(notified.stated(), left.date()),
                left.steps());
    }

    private static @Nullable LocalDate bound(Notified notified, List<PartyDate> parties) {
        return parties.stream()
                .filter(party -> Objects.requireNonNullElse(party.party(), "").equals(notified.party()))
                .map(party -> party.statedOn() != null ? party.statedOn() : party.computedOn())
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(notified.date()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate day(TreatyDate treaty) {
        return treaty.statedOn() != null ? treaty.statedOn() : treaty.computedOn();
    }

    private static boolean differ(@Nullable LocalDate stated, @Nullable LocalDate computed) {
        return stated != null && computed != null && !stated.equals(computed);
    }
}
