package org.iom.iml.instruments.participation.file;

import static java.util.Comparator.comparing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.instruments.participation.Participation;
import org.iom.iml.instruments.participation.Terms;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.file.ActNames.Named;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.problem.Refusal;

/**
 * The bulk intake of acts, bypassing the entity manager, each under the rules for acts reported by a person. A row adds
 * an act; it never corrects another.
 */
@Singleton
class RecordManyActs {

    private final ActNames names;
    private final ManyParticipations participations;
    private final Clock clock;

    RecordManyActs(ActNames names, ManyParticipations participations, Clock clock) {
        this.names = names;
        this.participations = participations;
        this.clock = clock;
    }

    /** A row to be taken in, with its resolved names. */
    private record Wanted(ImportRow<ActsCsv.Row> row, Named named) {

        ActsCsv.Row said() {
            return row.value();
        }

        String participation() {
            return Participation.idOf(named.instrument().code(), named.party());
        }
    }

    /** Takes in {@code rows} in the current transaction and settles each. */
    void take(List<ImportRow<ActsCsv.Row>> rows) {
        ActNames.Batch batch = names.of(rows.stream().map(ImportRow::value).toList());
        Map<String, List<Wanted>> wanted = new LinkedHashMap<>();
        for (ImportRow<ActsCsv.Row> row : rows) {
            Named named = batch.named(row.value());
            if (named.fault() != null) {
                row.reject(named.fault());
            } else {
                Wanted one = new Wanted(row, named);
                wanted.computeIfAbsent(one.participation(), id -> new ArrayList<>())
                        .add(one);
            }
        }
        Map<String, Participation> known = participations.find(wanted.keySet());
        participations.store(taken(wanted, known), known.keySet(), batch.instruments());
    }

    /** Returns the participations that changed, with the facts to publish about each. */
    private Map<Participation, List<InstrumentsFact>> taken(
            Map<String, List<Wanted>> wanted, Map<String, Participation> known) {
        Map<Participation, List<InstrumentsFact>> taken = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        wanted.forEach((id, rows) -> {
            Named named = rows.getFirst().named();
            Participation participation = known.getOrDefault(id, named.participation());
            rows.sort(comparing(row -> row.said().deed().date()));
            Terms terms = named.terms(today);
            List<InstrumentsFact> facts = takeRows(new Taking(participation, terms, now), rows);
            if (!facts.isEmpty()) {
                taken.put(participation, facts);
            }
        });
        return taken;
    }

    /** The participation that receives acts, with its terms. */
    private record Taking(Participation participation, Terms terms, Instant now) {

        List<InstrumentsFact> record(List<Act> news) {
            return participation.record(news, terms);
        }
    }

    /** Takes in all rows of a participation at once where no rule forbids it, otherwise one by one. */
    private static List<InstrumentsFact> takeRows(Taking taking, List<Wanted> rows) {
        List<Act> news = new ArrayList<>();
        List<Wanted> open = new ArrayList<>();
        List<Act> known = taking.participation().standingActs();
        for (Wanted row : rows) {
            Act act = row.said().act(taking.now(), row.named().territories());
            Optional<Act> same = same(act, known).or(() -> same(act, news));
            if (same.isPresent()) {
                again(row.row(), act, same.get());
            } else {
                news.add(act);
                open.add(row);
            }
        }
        if (news.isEmpty()) {
            return List.of();
        }
        try {
            List<InstrumentsFact> facts = taking.record(news);
            open.forEach(row -> row.row().accept());
            return facts;
        } catch (Refusal ofOneOfThem) {
            return oneByOne(taking, open, news);
        }
    }

    private static List<InstrumentsFact> oneByOne(Taking taking, List<Wanted> rows, List<Act> acts) {
        List<InstrumentsFact> facts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ImportRow<ActsCsv.Row> row = rows.get(i).row();
            try {
                facts.addAll(taking.record(List.of(acts.get(i))));
                row.accept();
            } catch (Refusal refusal) {
                row.reject(refusal);
            }
        }
        return facts;
    }

    private static Optional<Act> same(Act act, List<Act> others) {
        for (Act other : others) {
            if (other.saysTheSameAs(act)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static void again(ImportRow<ActsCsv.Row> row, Act act, Act known) {
        LocalDate said = act.effective().depositary();
        if (said == null || said.equals(known.effective().depositary())) {
            row.unchanged();
        } else {
            row.reject(
                    "act-recorded-otherwise",
                    "The same act is recorded with effect from "
                            + known.effective().depositary() + ": correct it there if that is wrong.");
        }
    }
}
