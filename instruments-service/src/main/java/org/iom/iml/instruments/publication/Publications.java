package org.iom.iml.instruments.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.iom.iml.events.Fact;
import org.iom.iml.instruments.search.SearchIndex;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The repository of publications, of which the public sees only what has been published. */
@ApplicationScoped
@Transactional
class Publications implements PanacheRepositoryBase<Publication, UUID> {

    private final PublicationRules rules;
    private final Outbox outbox;
    private final SearchIndex search;
    private final Clock clock;

    Publications(PublicationRules rules, Outbox outbox, SearchIndex search, Clock clock) {
        this.rules = rules;
        this.outbox = outbox;
        this.search = search;
        this.clock = clock;
    }

    Publication draft(PublicationContent content) {
        rules.check(content);
        Publication publication = Publication.draft(Ids.next(), content, clock.instant());
        persist(publication);
        return commit(publication, Publication::drafted);
    }

    Publication revise(UUID id, @Nullable String ifMatch, PublicationContent content) {
        rules.check(content);
        return change(id, ifMatch, publication -> publication.revise(content, clock.instant()));
    }

    Publication detach(UUID id, @Nullable String ifMatch, UUID file) {
        return change(id, ifMatch, publication -> publication.detach(file, clock.instant()));
    }

    Publication publish(UUID id, @Nullable String ifMatch) {
        Publication published = change(id, ifMatch, publication -> publication.publish(clock.instant()));
        ShownPublication.Reading reading =
                Objects.requireNonNull(published.shown().reading());
        search.put(SearchedPublications.entries(id, reading.content()));
        return published;
    }

    Publication withdraw(UUID id, @Nullable String ifMatch, String why) {
        Publication withdrawn = change(id, ifMatch, publication -> publication.withdraw(why, clock.instant()));
        search.remove(SearchedPublications.KIND, List.of(id.toString()));
        return withdrawn;
    }

    /** Adds a file to the draft current at that moment, so that concurrent uploads do not conflict. */
    Publication attach(UUID id, AttachedFile file) {
        return commit(locked(id), publication -> publication.attach(file, clock.instant()));
    }

    /** Returns the publication with the versions that this caller may read. */
    public Publication visible(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    private Publication change(UUID id, @Nullable String ifMatch, Function<Publication, Fact> command) {
        Publication publication = locked(id);
        Versions.require(ifMatch, publication.version());
        return commit(publication, command);
    }

    private Publication locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> missing(id));
    }

    /** Applies a command, stores the change, and publishes everything that follows from it. */
    private Publication commit(Publication publication, Function<Publication, Fact> command) {
        Fact fact = command.apply(publication);
        outbox.append(fact);
        return publication;
    }

    private static NotFound missing(UUID id) {
        return new NotFound("There is no publication " + id + ".");
    }
}
