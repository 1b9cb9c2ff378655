package org.iom.iml.instruments.participation.discrepancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.events.DiscrepancyFound;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.clause.EntryIntoForce;
import org.iom.iml.instruments.instrument.clause.EntryIntoForce.Deposit;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.instruments.participation.Participation;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.act.ActLog;
import org.iom.iml.instruments.participation.act.Articles;
import org.jspecify.annotations.Nullable;

/**
 * Two conflicting dates for the same event.
 *
 * @param recorded the date that counts: the depositary's, or that of the better source
 * @param other the date according to {@code basis}
 * @param basis the articles, or another source
 */
public record Discrepancy(
        DiscrepancyKind kind,
        String instrument,
        @Nullable String party,
        @Nullable UUID act,
        LocalDate recorded,
        LocalDate other,
        String basis) {

    private static final int MAX_BASIS = 300;

    /** Returns the discrepancies of one participation. */
    public static List<Discrepancy> in(Participation participation, Instrument under) {
        List<Discrepancy> found = new ArrayList<>();
        ActLog log = participation.log();
        for (Act act : log.acts()) {
            LocalDate depositary = act.effective().depositary();
            LocalDate computed = act.effective().computed();
            if (act.stands() && act.disagrees() && depositary != null && computed != null) {
                found.add(of(
                        DiscrepancyKind.EFFECTIVE_DATE, participation, act, depositary, computed, basis(act, under)));
            }
            if (log.disputes(act)) {
                log.insteadOf(act)
                        .ifPresent(better -> found.add(of(
                                DiscrepancyKind.ACT_DATE,
                                participation,
                                act,
                                better.date(),
                                act.date(),
                                act.source())));
            }
        }
        return found;
    }

    private static Discrepancy of(
            DiscrepancyKind kind, Participation of, Act act, LocalDate recorded, LocalDate other, String basis) {
        String short300 = basis.length() > MAX_BASIS ? basis.substring(0, MAX_BASIS) : basis;
        return new Discrepancy(kind, of.instrument(), of.party(), act.id(), recorded, other, short300);
    }

    private static String basis(Act act, Instrument under) {
        return Objects.requireNonNullElse(Articles.of(under.finalClauses()).basis(act), "the text of " + under.code());
    }

    /**
     * Returns the discrepancy on the treaty's own entry into force, computed from the first deposits that count towards
     * it. A computed date later than the recorded one is none, as deposits of former States or of unknown ones may have
     * counted.
     *
     * @param floor the entry into force of the instrument before which this one cannot enter into force
     */
    static Optional<Discrepancy> ofTreaty(Instrument under, List<Deposit> deposits, @Nullable LocalDate floor) {
        FinalClauses clauses = under.finalClauses();
        LocalDate recorded = under.inForceOn();
        if (clauses == null || recorded == null) {
            return Optional.empty();
        }
        LocalDate computed = new EntryIntoForce(clauses, floor).treaty(deposits).date();
        return computed == null || !computed.isBefore(recorded)
                ? Optional.empty()
                : Optional.of(new Discrepancy(
                        DiscrepancyKind.TREATY_ENTRY_INTO_FORCE,
                        under.code(),
                        null,
                        null,
                        recorded,
                        computed,
                        clauses.source()));
    }

    /** Returns the first deposit in a log; successions are left out, as they never bring a treaty into force. */
    static Optional<LocalDate> firstDeposit(ActLog log) {
        return log.counting().stream()
                .filter(act -> act.kind().binds() && act.kind() != ActKind.SUCCESSION)
                .map(Act::date)
                .min(Comparator.naturalOrder());
    }

    DiscrepancyFound found(UUID id) {
        return new DiscrepancyFound(id, kind.code(), instrument, party, act, recorded, other, basis);
    }
}
