package org.iom.iml.instruments.participation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.participation.ActNames.Named;
import org.iom.iml.platform.imports.RowOutcome;
import org.iom.iml.platform.imports.RowOutcome.Rejected;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.Refusal;

/**
 * Takes in acts in great number, each by itself and under the rules for acts that a person reports, past the entity
 * manager. A row adds an act; it never corrects another.
 */
@Singleton
class RecordManyActs {

    private final ActNames names;
    private final ParticipationRows participations;
    private final Discrepancies discrepancies;
    private final Outbox outbox;
    private final Clock clock;

    RecordManyActs(
            ActNames names, ParticipationRows participations, Discrepancies discrepancies, Outbox outbox, Clock clock) {
        this.names = names;
        this.participations = participations;
        this.discrepancies = discrepancies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A row that is to be taken in, and its place among the outcomes. */
    private record Wanted(int place, ActsCsv.Row row, Named named) {

        String participation() {
            return Participation.idOf(named.instrument().code(), named.party());
        }
    }

    /** What becomes of {@code rows}, in the present transaction. */
    List<RowOutcome> take(List<ActsCsv.Row> rows) {
        RowOutcome[] outcomes = new RowOutcome[rows.size()];
        ActNames.Batch batch = names.of(rows);
        Map<String, List<Wanted>> wanted = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Named named = batch.named(rows.get(i));
            if (named.fault() != null) {
                outcomes[i] = named.fault();
            } else {
                Wanted row = new Wanted(i, rows.get(i), named);
                wanted.computeIfAbsent(row.participation(), id -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<String, Participation> known = participations.find(wanted.keySet());
        store(changes(wanted, known, outcomes), known.keySet(), batch.instruments());
        return Arrays.asList(outcomes);
    }

    private Map<Participation, Participation.Before> changes(
            Map<String, List<Wanted>> wanted, Map<String, Participation> known, RowOutcome[] outcomes) {
        Map<Participation, Participation.Before> changed = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        wanted.forEach((id, rows) -> {
            Named named = rows.getFirst().named();
            Participation participation = known.getOrDefault(id, named.participation());
            Participation.Before before = participation.before();
            rows.sort(comparing(row -> row.row().date()));
            Terms terms = new Terms(named.instrument(), named.succession(), today);
            if (takeRows(new Taking(participation, terms, now), rows, outcomes)) {
                changed.put(participation, before);
            }
        });
        return changed;
    }

    /** Where acts go: into one participation. */
    private record Taking(Participation participation, Terms terms, Instant now) {

        Optional<Refusal> add(List<Act> news) {
            return participation.add(news, terms);
        }
    }

    /** All rows of a participation at once where no rule forbids it, otherwise one after the other. */
    private static boolean takeRows(Taking taking, List<Wanted> rows, RowOutcome[] outcomes) {
        List<Act> news = new ArrayList<>();
        List<Wanted> open = new ArrayList<>();
        List<Act> known = taking.participation().standingActs();
        for (Wanted row : rows) {
            Act act = row.row().act(taking.now(), row.named().territories());
            Optional<Act> same = same(act, known).or(() -> same(act, news));
            if (same.isPresent()) {
                outcomes[row.place()] = again(act, same.get());
            } else {
                news.add(act);
                open.add(row);
            }
        }
        if (news.isEmpty()) {
            return false;
        }
        if (taking.add(news).isEmpty()) {
            open.forEach(row -> outcomes[row.place()] = RowOutcome.ACCEPTED);
            return true;
        }
        return oneByOne(taking, open, news, outcomes);
    }

    private static boolean oneByOne(Taking taking, List<Wanted> rows, List<Act> acts, RowOutcome[] outcomes) {
        boolean changed = false;
        for (int i = 0; i < rows.size(); i++) {
            Optional<Refusal> refusal = taking.add(List.of(acts.get(i)));
            changed |= refusal.isEmpty();
            outcomes[rows.get(i).place()] = refusal.<RowOutcome>map(
                            refused -> new Rejected(refused.code(), refused.detail()))
                    .orElse(RowOutcome.ACCEPTED);
        }
        return changed;
    }

    private static Optional<Act> same(Act act, List<Act> others) {
        for (Act other : others) {
            if (other.saysTheSameAs(act)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static RowOutcome again(Act act, Act known) {
        LocalDate said = act.depositaryEffectiveOn();
        return said == null || said.equals(known.depositaryEffectiveOn())
                ? RowOutcome.UNCHANGED
                : new Rejected(
                        "act-recorded-otherwise",
                        "The same act is recorded with effect from " + known.depositaryEffectiveOn()
                                + ": correct it there if that is wrong.");
    }

    private void store(
            Map<Participation, Participation.Before> changed, Set<String> known, Map<String, Instrument> instruments) {
        participations.store(changed.keySet(), known);
        List<InstrumentsFact> facts = new ArrayList<>();
        changed.forEach((participation, before) -> facts.addAll(participation.factsSince(before)));
        Map<String, List<Participation>> byInstrument =
                changed.keySet().stream().collect(groupingBy(Participation::instrument));
        byInstrument.forEach((code, of) -> facts.addAll(found(of, instruments, code)));
        outbox.appendAll(facts);
    }

    private Collection<? extends InstrumentsFact> found(
            List<Participation> changed, Map<String, Instrument> instruments, String code) {
        return discrepancies.follow(changed, Objects.requireNonNull(instruments.get(code)));
    }
}
