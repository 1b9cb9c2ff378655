package org.iom.iml.training.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.iom.iml.events.Fact;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.training.request.TrainingRequests;
import org.jspecify.annotations.Nullable;

/** The editions that the caller may see: the catalogue's, those of its parties, those that it co-organizes. */
@ApplicationScoped
@Transactional
public class Editions implements PanacheRepositoryBase<Edition, UUID> {

    /** Where a day begins first, so that nobody waits for tomorrow to tell of today. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    private final TrainingRequests requests;
    private final Outbox outbox;
    private final Pages pages;
    private final Clock clock;

    Editions(TrainingRequests requests, Outbox outbox, Pages pages, Clock clock) {
        this.requests = requests;
        this.outbox = outbox;
        this.pages = pages;
        this.clock = clock;
    }

    void add(Edition edition) {
        persist(edition);
        commit(edition.scheduled());
    }

    Edition reschedule(UUID id, @Nullable String ifMatch, Dates dates) {
        Edition edition = current(id, ifMatch);
        edition.reschedule(dates).ifPresent(this::commit);
        return edition;
    }

    Edition postpone(UUID id, @Nullable String ifMatch) {
        Edition edition = current(id, ifMatch);
        commit(edition.postpone());
        return edition;
    }

    Edition cancel(UUID id, @Nullable String ifMatch, String reason) {
        Edition edition = current(id, ifMatch);
        commit(edition.cancel(reason));
        settleRequest(edition, requests::planAnew);
        return edition;
    }

    Edition hold(UUID id, @Nullable String ifMatch, Holding holding) {
        Edition edition = current(id, ifMatch);
        commit(edition.hold(holding, LocalDate.now(clock.withZone(EASTERNMOST))));
        settleRequest(edition, requests::fulfil);
        return edition;
    }

    public Edition visible(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("There is no edition " + id + "."));
    }

    /** Those still to come for officials of a State, the next first. */
    public List<Edition> comingFor(String party) {
        return list(
                "status in ?1 and array_contains(purpose.parties, ?2) order by dates.startsOn, id",
                List.of(EditionStatus.SCHEDULED, EditionStatus.POSTPONED),
                party);
    }

    /** Those at which officials of a State were trained, the latest first. */
    public List<Edition> heldFor(String party) {
        return list(
                "status = ?1 and ?2 in indices(trainedOfficials) order by heldOn desc, id", EditionStatus.HELD, party);
    }

    Page<Edition> in(EditionFilter filter, PageRequest request) {
        return pages.page(
                request,
                filter,
                (position, limit) -> filter.conditions()
                        .and("(dates.startsOn, id) > (:day, :id)", "day", day(position))
                        .with("id", position == null ? null : UUID.fromString(position.getLast()))
                        .first(limit, this, "dates.startsOn, id"),
                edition -> List.of(
                        edition.dates().startsOn().toString(), edition.id().toString()));
    }

    private static @Nullable LocalDate day(@Nullable List<String> position) {
        return position == null ? null : LocalDate.parse(position.getFirst());
    }

    private static void settleRequest(Edition edition, BiConsumer<UUID, UUID> settle) {
        UUID request = edition.purpose().requestId();
        if (request != null) {
            settle.accept(request, edition.id());
        }
    }

    private Edition current(UUID id, @Nullable String ifMatch) {
        Edition edition = visible(id);
        Versions.require(ifMatch, edition.version());
        return edition;
    }

    /** The row first, so that a competing change is stopped there, then the fact. */
    private void commit(Fact fact) {
        flush();
        outbox.append(fact);
    }
}
