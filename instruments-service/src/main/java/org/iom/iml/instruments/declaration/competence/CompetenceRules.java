package org.iom.iml.instruments.declaration.competence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.rule.Targets;
import org.iom.iml.instruments.declaration.rule.TreatyRules;
import org.iom.iml.instruments.declaration.rule.TreatyRules.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * The rules for which procedures are in force and which States accept them on a date: by participation and declarations
 * together, never by either alone.
 */
record CompetenceRules(
        List<TreatyRules> rules,
        List<Bound> bound,
        List<Spoken> spoken,
        KnownRecords known,
        Map<String, LocalDate> inForceOn) {

    /** Reports whether the day precedes the treaty's entry into force, when it binds nobody and has no procedure. */
    private boolean isBefore(String instrument, LocalDate day) {
        LocalDate own = inForceOn.get(instrument);
        return own != null && day.isBefore(own);
    }

    /** A period from a day on, until another day (exclusive) or open-ended. */
    record Period(LocalDate from, @Nullable LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    /**
     * The periods during which a party was bound by an instrument.
     *
     * @param firstAct the date of its first recorded act
     */
    record Bound(
            String instrument,
            String party,
            List<Period> periods,
            @Nullable LocalDate firstAct) {

        Optional<Period> on(LocalDate day) {
            return periods.stream().filter(period -> period.holdsOn(day)).findFirst();
        }
    }

    /**
     * A declaration of a party on the procedures of an instrument.
     *
     * @param madeOn null where the source gives no date
     * @param stands from the first day on which it can have been made until its withdrawal
     * @param toVerify whether nobody has seen that it was made
     */
    record Spoken(
            String instrument,
            String party,
            UUID id,
            Content content,
            @Nullable LocalDate madeOn,
            Period stands,
            boolean toVerify) {

        boolean accepts(Procedure procedure) {
            return content.effect() == Effect.OPTIONAL_DECLARATION
                    && content.procedures().contains(procedure.procedure());
        }

        boolean refuses(Procedure procedure) {
            return content.effect() == Effect.OPT_OUT
                    && content.targets().stream().anyMatch(target -> Targets.touch(target, procedure.provision()));
        }
    }

    /** The effect of a declaration, with the procedures and provisions to which it relates. */
    record Content(Effect effect, List<String> procedures, List<String> targets) {}

    /**
     * Whether a State accepts a procedure.
     *
     * @param since null where an undated declaration decides
     * @param declaration the declaration that decides, if any
     */
    record Acceptance(
            String party,
            Truth accepts,
            @Nullable LocalDate since,
            @Nullable UUID declaration) {}

    /**
     * Whether a procedure is available at all.
     *
     * @param since null where it is not in force, or where undated declarations decide
     * @param counted the number of declarations in force on the date, made by States that are party
     */
    record InForce(Truth is, @Nullable LocalDate since, int counted) {}

    /** Determines whether {@code party} is party to {@code instrument} on {@code day}. */
    Truth isParty(String party, String instrument, LocalDate day) {
        Optional<Bound> recorded = bound.stream()
                .filter(one ->
                        one.instrument().equals(instrument) && one.party().equals(party))
                .findFirst();
        if (recorded.flatMap(one -> one.on(day)).isPresent()) {
            return Truth.TRUE;
        }
        boolean acted = recorded.map(Bound::firstAct)
                .filter(first -> !first.isAfter(day))
                .isPresent();
        return acted || isBefore(instrument, day) || known.tellsOfActs(instrument, party) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Returns whether {@code party} accepts the procedure on {@code day}; empty where it is not known to be party. */
    Optional<Acceptance> of(String party, String instrument, Procedure procedure, LocalDate day) {
        return bound.stream()
                .filter(one ->
                        one.instrument().equals(instrument) && one.party().equals(party))
                .flatMap(one -> one.on(day).stream())
                .findFirst()
                .map(period -> acceptance(party, instrument, procedure, period, day));
    }

    private Acceptance acceptance(String party, String instrument, Procedure procedure, Period bound, LocalDate day) {
        return switch (procedure.basis()) {
            case PARTICIPATION -> new Acceptance(party, Truth.TRUE, bound.from(), null);
            case PARTICIPATION_UNLESS_OPTED_OUT ->
                standing(instrument, party, day)
                        .filter(said -> said.refuses(procedure) && !said.toVerify())
                        .findFirst()
                        .map(said -> new Acceptance(party, Truth.FALSE, null, said.id()))
                        .orElseGet(() -> known.tellsOfOptOuts(instrument, party)
                                ? new Acceptance(party, Truth.TRUE, bound.from(), null)
                                : new Acceptance(party, Truth.UNKNOWN, null, null));
            case DECLARATION ->
                standing(instrument, party, day)
                        .filter(said -> said.accepts(procedure) && !said.toVerify())
                        .min(Comparator.comparing(Spoken::madeOn, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(said -> said.stands().from()))
                        .map(said -> new Acceptance(party, Truth.TRUE, later(said.madeOn(), bound.from()), said.id()))
                        .orElseGet(() -> new Acceptance(
                                party,
                                known.tellsOfAcceptances(instrument, party) ? Truth.FALSE : Truth.UNKNOWN,
                                null,
                                null));
        };
    }

    private Stream<Spoken> standing(String instrument, String party, LocalDate day) {
        return spoken.stream()
                .filter(said ->
                        said.instrument().equals(instrument) && said.party().equals(party))
                .filter(said -> said.stands().holdsOn(day));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate madeOn, LocalDate bound) {
        return madeOn == null || madeOn.isAfter(bound) ? madeOn : bound;
    }

    /** Returns the unverified declaration that would decide whether {@code party} accepts the procedure, if any. */
    Optional<UUID> toVerify(String party, String instrument, Procedure procedure, LocalDate day) {
        return standing(instrument, party, day)
                .filter(said -> said.toVerify() && (said.accepts(procedure) || said.refuses(procedure)))
                .map(Spoken::id)
                .findFirst();
    }

    /** Returns all States that accept {@code procedure} on {@code day}, by code. */
    List<Acceptance> accepting(String instrument, Procedure procedure, LocalDate day) {
        return bound.stream()
                .filter(one -> one.instrument().equals(instrument))
                .flatMap(one -> of(one.party(), instrument, procedure, day).stream())
                .filter(acceptance -> acceptance.accepts() == Truth.TRUE)
                .sorted(Comparator.comparing(Acceptance::party))
                .toList();
    }

    /** Determines whether {@code procedure} is in force; once enough declarations have been made, it remains so. */
    InForce inForce(String instrument, Procedure procedure, LocalDate day) {
        List<Acceptance> accepting = accepting(instrument, procedure, day);
        LocalDate stated = procedure.inForceOn();
        if (stated != null) {
            boolean is = !day.isBefore(stated);
            return new InForce(Truth.of(is), is ? stated : null, accepting.size());
        }
        if (isBefore(instrument, day)) {
            return new InForce(Truth.FALSE, null, 0);
        }
        if (procedure.threshold() == 0) {
            boolean anyBound = bound.stream()
                    .anyMatch(one ->
                            one.instrument().equals(instrument) && one.on(day).isPresent());
            return new InForce(
                    anyBound || known.tellsOfAllActs(instrument) ? Truth.of(anyBound) : Truth.UNKNOWN,
                    null,
                    accepting.size());
        }
        Optional<LocalDate> reached = changes(instrument, procedure)
                .filter(change -> !change.isAfter(day))
                .sorted()
                .filter(change -> accepting(instrument, procedure, change).size() >= procedure.threshold())
                .findFirst();
        boolean is = reached.isPresent() || accepting.size() >= procedure.threshold();
        boolean dated = reached.stream()
                .flatMap(change -> accepting(instrument, procedure, change).stream())
                .allMatch(acceptance -> acceptance.since() != null);
        return new InForce(
                is || known.tellsOfAllAcceptances(instrument) ? Truth.of(is) : Truth.UNKNOWN,
                dated ? reached.orElse(null) : null,
                accepting.size());
    }

    /** Returns the days on which the number of accepting States may rise. */
    private Stream<LocalDate> changes(String instrument, Procedure procedure) {
        Stream<LocalDate> made = spoken.stream()
                .filter(said -> said.instrument().equals(instrument) && said.accepts(procedure) && !said.toVerify())
                .map(Spoken::madeOn)
                .filter(Objects::nonNull);
        Stream<LocalDate> joined = bound.stream()
                .filter(one -> one.instrument().equals(instrument))
                .filter(one ->
                        spoken.stream().anyMatch(said -> said.party().equals(one.party()) && said.accepts(procedure)))
                .flatMap(one -> one.periods().stream())
                .map(Period::from);
        return Stream.concat(made, joined).distinct();
    }
}
