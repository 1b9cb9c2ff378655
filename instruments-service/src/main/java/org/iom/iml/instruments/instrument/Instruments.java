package org.iom.iml.instruments.instrument;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.iom.iml.events.InstrumentPublished;
import org.iom.iml.instruments.search.SearchEntry;
import org.iom.iml.instruments.search.SearchIndex;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.NotFound;

/** The instruments. */
@ApplicationScoped
@Transactional
public class Instruments implements PanacheRepositoryBase<Instrument, String> {

    private final Outbox outbox;
    private final SearchIndex search;

    Instruments(Outbox outbox, SearchIndex search) {
        this.outbox = outbox;
        this.search = search;
    }

    /** Publishes what is new or changed, and tells which; a UNTC number stays with the instrument that has it. */
    public List<Described> publish(List<InstrumentFacts> descriptions, InstrumentOrigin by) {
        Map<String, Instrument> known = find(
                        "code in ?1 or untcNumber in ?2",
                        descriptions.stream().map(InstrumentFacts::code).toList(),
                        descriptions.stream()
                                .map(InstrumentFacts::untcNumber)
                                .filter(Objects::nonNull)
                                .toList())
                .stream()
                .collect(toMap(Instrument::code, identity()));
        List<InstrumentPublished> published = new ArrayList<>();
        List<SearchEntry> searched = new ArrayList<>();
        List<Described> outcomes = new ArrayList<>();
        for (InstrumentFacts facts : descriptions) {
            Described outcome = describe(facts, by, known);
            if (outcome != Described.UNCHANGED) {
                Instrument instrument = Objects.requireNonNull(known.get(facts.code()));
                published.add(instrument.published());
                searched.addAll(SearchedInstruments.entries(instrument.facts()));
            }
            outcomes.add(outcome);
        }
        outbox.appendAll(published);
        search.put(searched);
        return outcomes;
    }

    private Described describe(InstrumentFacts facts, InstrumentOrigin by, Map<String, Instrument> known) {
        Instrument same = known.get(facts.code());
        if (same != null) {
            return same.revise(facts, by) ? Described.REVISED : Described.UNCHANGED;
        }
        String number = facts.untcNumber();
        if (number != null
                && known.values().stream()
                        .anyMatch(other -> number.equals(other.facts().untcNumber()))) {
            return Described.UNCHANGED;
        }
        Instrument instrument = Instrument.of(facts, by);
        persist(instrument);
        known.put(instrument.code(), instrument);
        return Described.NEW;
    }

    /** The instrument with this code. */
    public Instrument named(String code) {
        return findByIdOptional(code).orElseThrow(() -> unknown(code));
    }

    /** The same, and nobody else changes who takes part in it until the transaction ends. */
    public Instrument lockedForParticipation(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(code));
    }

    /**
     * The code of the instrument with this number in the treaty collection. Where the part of a chapter is left out, as
     * in the names of its files (11-15 for XI-A-15), it is found if only one part has the number.
     */
    public Optional<String> numbered(UntcNumber number) {
        List<Instrument> found = list("untcNumber in ?1", number.inAllParts());
        return found.stream()
                .filter(instrument -> number.value().equals(instrument.facts().untcNumber()))
                .findFirst()
                .or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty())
                .map(Instrument::code);
    }

    static NotFound unknown(String code) {
        return new NotFound("There is no instrument " + code + ".");
    }
}
