package org.iom.iml.monitoring.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.monitoring.followup.Assessment.Graded;
import org.iom.iml.monitoring.followup.Assessment.Reply;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The repository of the grades that bodies gave. */
@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    private final AssessmentList list;
    private final Outbox outbox;
    private final Clock clock;

    Assessments(AssessmentList list, Outbox outbox, Clock clock) {
        this.list = list;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Records the grades of one document, all or none, and returns their ids in the same order. */
    @Transactional
    List<UUID> record(Reply reply, List<Graded> grades) {
        List<Assessment> recorded = grades.stream()
                .map(graded -> new Assessment(Ids.next(), reply, once(reply, graded), clock.instant()))
                .toList();
        persist(recorded);
        outbox.appendAll(recorded.stream().map(Assessment::assessed).toList());
        return recorded.stream().map(Assessment::id).toList();
    }

    private Graded once(Reply reply, Graded graded) {
        long known = count(
                "recommendation = ?1 and document = ?2 and coalesce(part, '') = ?3 and withdrawnAt is null",
                graded.recommendation(),
                reply.document(),
                Objects.requireNonNullElse(graded.part(), ""));
        if (known > 0) {
            throw new Refusal(
                    "already-assessed",
                    "The recommendation " + graded.recommendation() + " is graded by " + reply.document()
                            + " already; withdraw that assessment if it is wrong.");
        }
        return graded;
    }

    /** Withdraws the version that the caller read. */
    @Transactional
    void withdraw(UUID id, @Nullable String ifMatch, String reason) {
        Versions.require(ifMatch, list.of(id).updatedAt());
        outbox.append(findById(id).withdraw(reason, clock.instant()));
    }
}
