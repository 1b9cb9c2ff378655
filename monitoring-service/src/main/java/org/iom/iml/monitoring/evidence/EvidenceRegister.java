package org.iom.iml.monitoring.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.iom.iml.monitoring.evidence.Evidence.Answered;
import org.iom.iml.monitoring.evidence.Evidence.Work;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.time.Ids;

/** The repository of evidence; evidence that a caller may not see is treated as absent. */
@ApplicationScoped
class EvidenceRegister implements PanacheRepositoryBase<Evidence, UUID> {

    private final Outbox outbox;
    private final Clock clock;

    EvidenceRegister(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Records {@code work} as evidence on those of {@code recommendations} that are addressed to a State for which it
     * was done.
     */
    @Transactional
    void note(Work work, Collection<String> parties, Collection<UUID> recommendations) {
        List<Evidence> noted = answeredBy(work, parties, recommendations).stream()
                .map(answered -> new Evidence(Ids.next(), answered, work, clock.instant()))
                .toList();
        persist(noted);
        outbox.appendAll(noted.stream().map(Evidence::noted).toList());
    }

    private List<Answered> answeredBy(Work work, Collection<String> parties, Collection<UUID> recommendations) {
        return getSession()
                .createNativeQuery("""
                        select r.id, r.party from recommendation r
                        where r.id = any (?1) and r.party = any (?2)
                          and not exists (select from evidence e
                                          where e.recommendation = r.id and e.kind = ?3 and e.source = ?4)
                        order by r.id""", Object[].class)
                .setParameter(1, recommendations.toArray(UUID[]::new))
                .setParameter(2, parties.toArray(String[]::new))
                .setParameter(3, work.kind().code())
                .setParameter(4, work.source())
                .getResultStream()
                .map(row -> new Answered((UUID) row[0], (String) row[1]))
                .toList();
    }
}
