package org.iom.iml.instruments.provision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.events.ProvisionAddress;
import org.iom.iml.events.ProvisionLinked;
import org.iom.iml.events.ProvisionUnlinked;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.provision.ProvisionLink.Ends;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The links between provisions. */
@ApplicationScoped
@Transactional
public class ProvisionLinks implements PanacheRepositoryBase<ProvisionLink, UUID> {

    private final Provisions provisions;
    private final Instruments instruments;
    private final Outbox outbox;

    ProvisionLinks(Provisions provisions, Instruments instruments, Outbox outbox) {
        this.provisions = provisions;
        this.instruments = instruments;
        this.outbox = outbox;
    }

    /** A link as it is shipped. */
    record Shipped(ProvisionAddress from, String relation, ProvisionAddress to, String source) {

        Ends ends() {
            return Ends.of(
                    Provision.idOf(from.instrument(), from.eId()), relation, Provision.idOf(to.instrument(), to.eId()));
        }
    }

    /** Links two provisions that exist; the same link is drawn once, from whichever end. */
    UUID link(ProvisionAddress from, String relation, ProvisionAddress to, String source) {
        Ends ends = Ends.of(known(from, "/from"), relation, known(to, "/to"));
        instruments.lockedForParticipation(ProvisionLink.address(ends.from()).instrument());
        ProvisionLink same = find(
                        "fromProvision = ?1 and relation = ?2 and toProvision = ?3",
                        ends.from(),
                        ends.relation().code(),
                        ends.to())
                .firstResult();
        ProvisionLink link = same == null ? ProvisionLink.of(Ids.next(), ends, source) : same;
        ProvisionLinked linked = same == null ? link.linked() : link.restore(source);
        persist(link);
        flush();
        outbox.append(linked);
        return link.id();
    }

    private String known(ProvisionAddress address, String pointer) {
        return provisions
                .find(address.instrument(), address.eId())
                .map(Provision::id)
                .orElseThrow(() -> BadInput.field(
                        pointer,
                        "unknown-provision",
                        "There is no provision " + address.eId() + " of " + address.instrument() + "."));
    }

    void unlink(UUID id, @Nullable String ifMatch) {
        ProvisionLink link =
                findByIdOptional(id).filter(one -> !one.isWithdrawn()).orElseThrow(() -> unknown(id));
        Versions.require(ifMatch, link.version());
        ProvisionUnlinked unlinked = link.withdraw();
        flush();
        outbox.append(unlinked);
    }

    static NotFound unknown(UUID id) {
        return new NotFound("There is no link " + id + ".");
    }

    /** Draws those shipped links that were never drawn. */
    void ship(List<Shipped> shipped) {
        Set<Ends> known = new HashSet<>();
        listAll().forEach(link -> known.add(link.ends()));
        List<ProvisionLinked> linked = new ArrayList<>();
        for (Shipped one : shipped) {
            if (known.add(one.ends())) {
                ProvisionLink link = ProvisionLink.of(Ids.next(), one.ends(), one.source());
                persist(link);
                linked.add(link.linked());
            }
        }
        flush();
        outbox.appendAll(linked);
    }
}
