package org.iom.iml.instruments.participation.untc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.act.ActRules;
import org.iom.iml.instruments.participation.act.KnownActs;
import org.iom.iml.platform.imports.RowFault;

/** The rules that a row of a table must meet in view of the rows before it. */
final class TableRules {

    private final Instrument under;
    private final LocalDate today;
    private final Map<String, List<Act>> before = new HashMap<>();

    TableRules(Instrument under, LocalDate today) {
        this.under = under;
        this.today = today;
    }

    /**
     * Returns the reason to reject the row with the {@code acts} of {@code party}, if any; a row without a fault counts
     * as one of those before the next.
     */
    Optional<RowFault> fault(String party, List<Act> acts) {
        List<Act> earlier = before.computeIfAbsent(party, of -> new ArrayList<>());
        Optional<RowFault> fault =
                isNotDone(acts).or(() -> twice(party, acts, earlier)).or(() -> signsAfterConsent(acts));
        if (fault.isEmpty()) {
            earlier.addAll(acts);
        }
        return fault;
    }

    private Optional<RowFault> isNotDone(List<Act> acts) {
        return acts.stream()
                .flatMap(act ->
                        ActRules.isDone(act.date(), today).or(() -> KnownActs.refusal(act.kind(), under)).stream())
                .findFirst()
                .map(refusal -> new RowFault(refusal.code(), refusal.detail()));
    }

    /**
     * Rejects a second date for the same act of a party: the table contradicts itself, and neither row is better than
     * the other.
     */
    private static Optional<RowFault> twice(String party, List<Act> acts, List<Act> before) {
        return acts.stream()
                .filter(act -> before.stream().noneMatch(act::saysTheSameAs))
                .filter(act -> before.stream().anyMatch(act::isOfTheKindOf))
                .findFirst()
                .map(act -> new RowFault(
                        "party-twice",
                        party + " stands in the table before, with another date for "
                                + act.kind().code() + "."));
    }

    /** Rejects a signature later than a consent to be bound. */
    private static Optional<RowFault> signsAfterConsent(List<Act> acts) {
        return acts.stream()
                .filter(act -> act.kind() == ActKind.SIGNATURE)
                .filter(act -> acts.stream()
                        .anyMatch(consent ->
                                consent.kind().binds() && consent.date().isBefore(act.date())))
                .findFirst()
                .map(act -> new RowFault(
                        "signature-after-consent", "A signature of " + act.date() + " follows a consent to be bound."));
    }
}
