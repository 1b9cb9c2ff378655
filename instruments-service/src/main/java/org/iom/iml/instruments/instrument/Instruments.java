package org.iom.iml.instruments.instrument;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.iom.iml.events.InstrumentRevised;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.instruments.search.SearchEntry;
import org.iom.iml.instruments.search.SearchIndex;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The repository of instruments. */
@ApplicationScoped
@Transactional
public class Instruments implements PanacheRepositoryBase<Instrument, String> {

    private final Outbox outbox;
    private final SearchIndex search;
    private final Event<Revised> followers;

    Instruments(Outbox outbox, SearchIndex search, Event<Revised> followers) {
        this.outbox = outbox;
        this.search = search;
        this.followers = followers;
    }

    /** Publishes what is new or changed; a UNTC number stays with the instrument that has it. */
    public void publish(List<InstrumentFacts> descriptions, InstrumentOrigin by) {
        take(
                descriptions.stream()
                        .map(facts -> new Offered(facts, described -> {}))
                        .toList(),
                by);
    }

    /** A description, and the recipient of its outcome. */
    record Offered(InstrumentFacts facts, Consumer<Described> outcome) {}

    /** Publishes the descriptions as above, and reports the outcome of each. */
    void take(List<Offered> offers, InstrumentOrigin by) {
        List<InstrumentFacts> descriptions = offers.stream().map(Offered::facts).toList();
        Map<String, Instrument> known = find(
                        "code in ?1 or registration.untcNumber in ?2",
                        descriptions.stream().map(InstrumentFacts::code).toList(),
                        descriptions.stream()
                                .map(facts -> facts.registration().untcNumber())
                                .filter(Objects::nonNull)
                                .toList())
                .stream()
                .collect(toMap(Instrument::code, identity()));
        List<InstrumentsFact> told = new ArrayList<>();
        List<SearchEntry> searched = new ArrayList<>();
        List<Revised> revisions = new ArrayList<>();
        for (Offered offered : offers) {
            InstrumentFacts facts = offered.facts();
            Instrument same = known.get(facts.code());
            if (same == null && !isOfAnother(facts.registration().untcNumber(), known)) {
                Instrument instrument = Instrument.of(facts, by);
                persist(instrument);
                known.put(instrument.code(), instrument);
                told.add(instrument.published());
                searched.addAll(SearchedInstruments.entries(facts));
                offered.outcome().accept(Described.NEW);
                continue;
            }
            Optional<InstrumentRevised> revised = same == null ? Optional.empty() : same.revise(facts, by);
            revised.ifPresent(fact -> {
                told.add(fact);
                searched.addAll(SearchedInstruments.entries(facts));
                revisions.add(new Revised(fact.code(), fact.changed()));
            });
            offered.outcome().accept(revised.isPresent() ? Described.REVISED : Described.UNCHANGED);
        }
        outbox.appendAll(told);
        search.put(searched);
        revisions.forEach(followers::fire);
    }

    private static boolean isOfAnother(@Nullable String number, Map<String, Instrument> known) {
        return number != null
                && known.values().stream()
                        .anyMatch(other -> number.equals(other.registration().untcNumber()));
    }

    /** Adds an instrument described by the Unit; of several concurrent requests for the same one, only one succeeds. */
    Instrument add(InstrumentFacts facts) {
        return describe(facts, outcome -> {
            if (outcome != Described.NEW) {
                throw new Refusal(
                        "instrument-already-exists", "There is already an instrument " + facts.code() + ": revise it.");
            }
        });
    }

    /** Replaces the description of an instrument with the Unit's present one. */
    Instrument revise(String code, @Nullable String ifMatch, InstrumentFacts facts) {
        Instrument instrument = lockedForParticipation(code);
        Versions.require(ifMatch, instrument.version());
        if (instrument.kind().isTreaty() != facts.kind().isTreaty()) {
            throw new Refusal("kind-not-changeable", "A treaty stays a treaty, and no other instrument becomes one.");
        }
        return describe(facts, outcome -> {});
    }

    private Instrument describe(InstrumentFacts facts, Consumer<Described> outcome) {
        InstrumentRules.check(facts);
        require("/supplements", facts.regime().supplements());
        String number = facts.registration().untcNumber();
        if (number != null && count("registration.untcNumber = ?1 and code <> ?2", number, facts.code()) > 0) {
            throw new Refusal("untc-number-taken", "Another instrument has the UNTC number " + number + ".");
        }
        take(List.of(new Offered(facts, outcome)), InstrumentOrigin.UNIT);
        return named(facts.code());
    }

    /** Refuses a code that no instrument has; {@code where} as for {@link BadInput#unknown}. */
    public void require(String where, @Nullable String code) {
        if (code != null && findByIdOptional(code).isEmpty()) {
            throw BadInput.unknown(where, "instrument", code, "/v1/instruments");
        }
    }

    /** Returns the descriptions of all instruments. */
    public List<InstrumentFacts> everyFacts() {
        return listAll().stream().map(Instrument::facts).toList();
    }

    /** Returns the instrument with this code. */
    public Instrument named(String code) {
        return findByIdOptional(code).orElseThrow(() -> unknown(code));
    }

    /** Returns the instrument, locked against changes of participation by others until the transaction ends. */
    public Instrument lockedForParticipation(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(code));
    }

    /**
     * Returns the instruments for the codes or UNTC numbers {@code written}, omitting any that match none. They are
     * locked in a fixed order, so that concurrent callers cannot deadlock.
     */
    public Map<String, Instrument> lockedForParticipation(Collection<String> written) {
        Map<String, String> codes = new LinkedHashMap<>();
        Set<String> known = getEntityManager()
                .createQuery("select code from Instrument where code in ?1", String.class)
                .setParameter(1, written)
                .getResultStream()
                .collect(toSet());
        for (String name : written) {
            Optional<String> code = known.contains(name)
                    ? Optional.of(name)
                    : UntcNumber.parse(name).flatMap(this::numbered);
            code.ifPresent(found -> codes.put(name, found));
        }
        Map<String, Instrument> locked =
                find("code in ?1 order by code", codes.values()).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                        .collect(toMap(Instrument::code, identity()));
        codes.values().removeIf(code -> !locked.containsKey(code));
        return codes.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> Objects.requireNonNull(locked.get(entry.getValue()))));
    }

    /**
     * Returns the code of the instrument with this UNTC number. Where the number omits the part of a chapter, as the
     * file names of the Collection do (11-15 for XI-A-15), it matches only if a single part has it.
     */
    public Optional<String> numbered(UntcNumber number) {
        List<Instrument> found = list("registration.untcNumber in ?1", number.inAllParts());
        return found.stream()
                .filter(instrument ->
                        number.value().equals(instrument.registration().untcNumber()))
                .findFirst()
                .or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty())
                .map(Instrument::code);
    }

    static NotFound unknown(String code) {
        return new NotFound("There is no instrument " + code + ".");
    }
}
