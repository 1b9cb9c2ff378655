package org.iom.iml.instruments.provision.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.iom.iml.events.ProvisionLinked;
import org.iom.iml.events.ProvisionUnlinked;
import org.iom.iml.instruments.provision.edition.ProvisionKey;
import org.iom.iml.platform.problem.Refusal;

/** A link between two provisions established by an expert, with its source. */
@Entity
public class ProvisionLink {

    @Id
    private UUID id;

    private String fromProvision;
    private String relation;
    private String toProvision;
    private String source;
    private boolean withdrawn;

    @Version
    @Column(nullable = false)
    private long version;

    protected ProvisionLink() {}

    /**
     * The two ends and the relation of the first to the second, swapped where the relation is stored in the opposite
     * direction.
     */
    record Ends(String from, ProvisionRelation relation, String to) {

        static Ends of(String from, String called, String to) {
            ProvisionRelation relation = ProvisionRelation.find(called).orElseThrow();
            boolean turned = relation.isSymmetric()
                    ? from.compareTo(to) > 0
                    : !relation.code().equals(called);
            return turned ? new Ends(to, relation, from) : new Ends(from, relation, to);
        }
    }

    static ProvisionLink of(UUID id, Ends ends, String source) {
        if (ends.from().equals(ends.to())) {
            throw new Refusal("link-to-itself", "A provision is not linked to itself.");
        }
        ProvisionLink link = new ProvisionLink();
        link.id = id;
        link.fromProvision = ends.from();
        link.relation = ends.relation().code();
        link.toProvision = ends.to();
        link.source = source;
        return link;
    }

    /** Withdraws the link, which remains stored so that no catalogue restores it. */
    ProvisionUnlinked withdraw() {
        withdrawn = true;
        return new ProvisionUnlinked(
                id, ProvisionKey.address(fromProvision), relation, ProvisionKey.address(toProvision), source);
    }

    /** Restores a withdrawn link; refused where it has not been withdrawn. */
    ProvisionLinked restore(String from) {
        if (!withdrawn) {
            throw new Refusal("already-linked", "The two provisions are linked in this way.");
        }
        withdrawn = false;
        source = from;
        return linked();
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    ProvisionLinked linked() {
        return new ProvisionLinked(
                id, ProvisionKey.address(fromProvision), relation, ProvisionKey.address(toProvision), source);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Ends ends() {
        return Ends.of(fromProvision, relation, toProvision);
    }
}
