package org.iom.iml.monitoring.countryvisit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.iom.iml.events.CodeList;
import org.iom.iml.events.CountryVisitAdvanced;
import org.iom.iml.monitoring.countryvisit.CountryVisit.Step;
import org.iom.iml.monitoring.mechanism.MechanismKind;
import org.iom.iml.monitoring.mechanism.Mechanisms;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.time.Ids;

/** The repository of country visits. */
@ApplicationScoped
class CountryVisits implements PanacheRepositoryBase<CountryVisit, UUID> {

    private final Mechanisms mechanisms;
    private final KnownCodes known;
    private final Outbox outbox;
    private final Clock clock;

    CountryVisits(Mechanisms mechanisms, KnownCodes known, Outbox outbox, Clock clock) {
        this.mechanisms = mechanisms;
        this.known = known;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    UUID request(String party, List<String> mandates, Step request) {
        known.require(CodeList.PARTIES, "/party", party);
        for (int i = 0; i < mandates.size(); i++) {
            requireMandate("/mandates/" + i, mandates.get(i));
        }
        requirePast("/requestedOn", request.occurredOn());
        CountryVisit visit =
                new CountryVisit(Ids.next(), party, mandates.stream().distinct().toList(), request, clock.instant());
        persist(visit);
        outbox.append(visit.advanced());
        return visit.id();
    }

    /** Takes a step with the version that the caller read; {@code field} is where its day stands. */
    @Transactional
    void step(Seen seen, String field, LocalDate day, BiFunction<CountryVisit, Instant, CountryVisitAdvanced> step) {
        CountryVisit visit = findByIdOptional(seen.id()).orElseThrow(() -> unknown(seen.id()));
        Versions.require(seen.ifMatch(), visit.version());
        requirePast(field, day);
        outbox.append(step.apply(visit, clock.instant()));
    }

    void requireMandate(String where, String code) {
        if (mechanisms.require(where, code).kind() != MechanismKind.SPECIAL_PROCEDURE) {
            String detail = "A visit is made by special procedures; " + code + " is none.";
            throw where.startsWith("?")
                    ? BadInput.parameter(where.substring(1), detail)
                    : BadInput.field(where, "not-a-special-procedure", detail);
        }
    }

    private void requirePast(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock).plusDays(1))) {
            throw BadInput.field(
                    field,
                    "in-the-future",
                    "A step is recorded once it has happened: its date cannot lie in the future.");
        }
    }

    static NotFound unknown(UUID id) {
        return new NotFound("There is no country visit " + id + ".");
    }
}
