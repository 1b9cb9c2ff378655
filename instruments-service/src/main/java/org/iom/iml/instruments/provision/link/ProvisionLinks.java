package org.iom.iml.instruments.provision.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.events.Fact;
import org.iom.iml.events.ProvisionAddress;
import org.iom.iml.events.ProvisionLinked;
import org.iom.iml.events.ProvisionUnlinked;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.provision.edition.ProvisionKey;
import org.iom.iml.instruments.provision.link.ProvisionLink.Ends;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The repository of links between provisions. */
@ApplicationScoped
@Transactional
public class ProvisionLinks implements PanacheRepositoryBase<ProvisionLink, UUID> {

    private final LinkableProvisions provisions;
    private final Instruments instruments;
    private final Outbox outbox;

    ProvisionLinks(LinkableProvisions provisions, Instruments instruments, Outbox outbox) {
        this.provisions = provisions;
        this.instruments = instruments;
        this.outbox = outbox;
    }

    /** A link in the shipped catalogue. */
    public record Shipped(ProvisionAddress from, String relation, ProvisionAddress to, String source) {

        Ends ends() {
            return Ends.of(ProvisionKey.of(from), relation, ProvisionKey.of(to));
        }
    }

    /** Links two existing provisions; the same link can exist only once, from whichever end it is made. */
    ProvisionLinked link(ProvisionAddress from, String relation, ProvisionAddress to, String source) {
        faultOf(relation).ifPresent(detail -> {
            throw BadInput.field("/relation", "unknown-relation", detail);
        });
        Ends ends = Ends.of(known(from, "/from"), relation, known(to, "/to"));
        instruments.lockedForParticipation(ProvisionKey.address(ends.from()).instrument());
        ProvisionLink same = find(
                        "fromProvision = ?1 and relation = ?2 and toProvision = ?3",
                        ends.from(),
                        ends.relation().code(),
                        ends.to())
                .firstResult();
        ProvisionLinked linked = same == null ? draw(ends, source) : same.restore(source);
        tell(List.of(linked));
        return linked;
    }

    /** Refuses a filter that names an unknown provision, instrument or relation. */
    void requireKnown(ProvisionLinkFilter filter) {
        if (filter.relation() != null) {
            faultOf(filter.relation()).ifPresent(detail -> {
                throw BadInput.parameter("relation", detail);
            });
        }
        requireProvision("from", filter.from());
        requireProvision("to", filter.to());
        instruments.require("?instrument", filter.instrument());
    }

    private void requireProvision(String name, @Nullable String key) {
        if (key != null && (key.indexOf(':') < 1 || !provisions.has(ProvisionKey.address(key)))) {
            throw BadInput.parameter(
                    name,
                    "There is no provision " + key + "; it is the code of its instrument, a colon and its address.");
        }
    }

    private static Optional<String> faultOf(String relation) {
        return ProvisionRelation.find(relation).isPresent()
                ? Optional.empty()
                : Optional.of("one of " + String.join(", ", ProvisionRelation.names()) + ".");
    }

    private String known(ProvisionAddress address, String pointer) {
        if (!provisions.has(address)) {
            instruments.require(pointer + "/instrument", address.instrument());
            throw BadInput.field(
                    pointer,
                    "unknown-provision",
                    "There is no provision " + address.eId() + " of " + address.instrument() + ".");
        }
        return ProvisionKey.of(address);
    }

    ProvisionUnlinked unlink(UUID id, @Nullable String ifMatch) {
        ProvisionLink link =
                findByIdOptional(id).filter(one -> !one.isWithdrawn()).orElseThrow(() -> unknown(id));
        Versions.require(ifMatch, link.version());
        ProvisionUnlinked unlinked = link.withdraw();
        tell(List.of(unlinked));
        return unlinked;
    }

    /** Establishes the shipped links that have never been established before. */
    public List<ProvisionLinked> ship(List<Shipped> shipped) {
        Set<Ends> known = new HashSet<>();
        listAll().forEach(link -> known.add(link.ends()));
        List<ProvisionLinked> linked = shipped.stream()
                .filter(one -> known.add(one.ends()))
                .map(one -> draw(one.ends(), one.source()))
                .toList();
        tell(linked);
        return linked;
    }

    private ProvisionLinked draw(Ends ends, String source) {
        ProvisionLink link = ProvisionLink.of(Ids.next(), ends, source);
        persist(link);
        return link.linked();
    }

    private void tell(List<? extends Fact> facts) {
        outbox.appendAll(facts);
    }

    static NotFound unknown(UUID id) {
        return new NotFound("There is no link " + id + ".");
    }
}
