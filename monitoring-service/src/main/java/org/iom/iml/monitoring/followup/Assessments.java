package org.iom.iml.monitoring.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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
        requireNew(reply, grades);
        List<Assessment> recorded = grades.stream()
                .map(graded -> new Assessment(Ids.next(), reply, graded, clock.instant()))
                .toList();
        persist(recorded);
        outbox.appendAll(recorded.stream().map(Assessment::assessed).toList());
        return recorded.stream().map(Assessment::id).toList();
    }

    private void requireNew(Reply reply, List<Graded> grades) {
        List<Assessment> known = list(
                "document = ?1 and recommendation in ?2 and withdrawnAt is null",
                reply.document(),
                grades.stream().map(Graded::recommendation).toList());
        grades.stream()
                .filter(graded -> known.stream().anyMatch(other -> other.grades(graded)))
                .findFirst()
                .ifPresent(graded -> {
                    throw new Refusal(
                            "already-assessed",
                            "The recommendation " + graded.recommendation() + " is graded by " + reply.document()
                                    + " already; withdraw that assessment if it is wrong.");
                });
    }

    /** Withdraws the version that the caller read. */
    @Transactional
    void withdraw(UUID id, @Nullable String ifMatch, String reason) {
        Versions.require(ifMatch, list.of(id).updatedAt());
        outbox.append(findById(id).withdraw(reason, clock.instant()));
    }
}
