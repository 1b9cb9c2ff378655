package org.iom.iml.instruments.provision;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iom.iml.events.ProvisionAddress;
import org.iom.iml.events.ProvisionsPublished;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.provision.edition.Edition;
import org.iom.iml.instruments.provision.edition.LegalForce;
import org.iom.iml.instruments.provision.edition.ProvisionKey;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.ProvisionText.Notes;
import org.iom.iml.instruments.provision.link.LinkableProvisions;
import org.iom.iml.instruments.search.SearchIndex;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The repository of provisions of all instruments. */
@ApplicationScoped
@Transactional
public class Provisions implements PanacheRepositoryBase<Provision, String>, LinkableProvisions {

    private final Instruments instruments;
    private final InheritedForce force;
    private final Outbox outbox;
    private final SearchIndex search;

    Provisions(Instruments instruments, InheritedForce force, Outbox outbox, SearchIndex search) {
        this.instruments = instruments;
        this.force = force;
        this.outbox = outbox;
        this.search = search;
    }

    /** Adopts the content of an edition for several provisions, and returns the outcome for each by address. */
    public Map<String, ProvisionChange> take(Edition edition, List<ProvisionText> said) {
        Instrument instrument = instruments.lockedForParticipation(edition.instrument());
        Map<String, Provision> known = ofAddresses(
                edition.instrument(), said.stream().map(ProvisionText::eId).toList());
        ProvisionNews news = new ProvisionNews(instrument);
        for (ProvisionText text : said) {
            Provision same = known.get(text.eId());
            if (same == null) {
                Provision provision = new Provision(edition, text, LegalForce.of(instrument.kind()));
                persist(provision);
                known.put(text.eId(), provision);
                news.and(provision, ProvisionChange.CAME);
            } else {
                news.and(same, same.learn(edition, text));
            }
        }
        tell(news);
        return news.changes();
    }

    /** Retires, after an edition has been read completely, the provisions that it no longer has in its languages. */
    public void retire(Edition edition, Set<String> present) {
        ProvisionNews news = new ProvisionNews(instruments.lockedForParticipation(edition.instrument()));
        list("instrument = ?1 and status = ?2", edition.instrument(), ProvisionStatus.STANDING).stream()
                .filter(provision -> !present.contains(provision.eId()) && provision.speaks(edition.languages()))
                .forEach(provision -> news.and(provision, provision.retire()));
        tell(news);
    }

    /** Changes the editorial information on a provision. */
    ProvisionChange annotate(String instrument, String eId, @Nullable String ifMatch, Annotation annotation) {
        ProvisionNews news = new ProvisionNews(instruments.lockedForParticipation(instrument));
        Provision provision = named(instrument, eId);
        Versions.require(Languages.unspoken(ifMatch), provision.version());
        ProvisionChange change = provision.annotate(annotation.headings(), annotation.notes(), annotation.source());
        tell(news.and(provision, change));
        return change;
    }

    /** A person's editorial information on a provision. */
    record Annotation(Map<String, String> headings, Notes notes, String source) {}

    /** Returns the provision at this address, including a former one. */
    public Provision named(String instrument, String eId) {
        return find(instrument, eId).orElseThrow(() -> unknown(instrument, eId));
    }

    /** Returns the provision at this address, if there is one. */
    public Optional<Provision> find(String instrument, String eId) {
        return findByIdOptional(ProvisionKey.of(instrument, eId));
    }

    @Override
    public boolean has(ProvisionAddress address) {
        return find(address.instrument(), address.eId()).isPresent();
    }

    /** Returns those of {@code ids} that are recorded, including former provisions. */
    public Set<String> known(Collection<String> ids) {
        return Set.copyOf(getEntityManager()
                .createQuery("select id from Provision where id in ?1", String.class)
                .setParameter(1, ids)
                .getResultList());
    }

    /** Returns those of {@code instruments} whose text is recorded. */
    public Set<String> havingText(Collection<String> instruments) {
        return Set.copyOf(getEntityManager()
                .createQuery("select distinct instrument from Provision where instrument in ?1", String.class)
                .setParameter(1, instruments)
                .getResultList());
    }

    private Map<String, Provision> ofAddresses(String instrument, List<String> eIds) {
        return find(
                        "id in ?1",
                        eIds.stream()
                                .map(eId -> ProvisionKey.of(instrument, eId))
                                .toList())
                .stream()
                .collect(toMap(Provision::eId, identity()));
    }

    /** Publishes a change and everything that follows from it, once it is written. */
    void tell(ProvisionNews news) {
        ProvisionsPublished fact = news.fact().orElse(null);
        if (fact == null) {
            return;
        }
        flush();
        force.handDown(news.instrument());
        outbox.append(fact);
        index(news);
    }

    private void index(ProvisionNews news) {
        Instrument instrument = news.instrument();
        search.remove(
                SearchedProvisions.KIND,
                Stream.of(ProvisionChange.CHANGED, ProvisionChange.WENT)
                        .flatMap(news::of)
                        .map(provision -> SearchedProvisions.idOf(instrument.code(), provision.eId()))
                        .toList());
        search.put(Stream.of(ProvisionChange.CAME, ProvisionChange.CHANGED)
                .flatMap(news::of)
                .flatMap(provision -> SearchedProvisions.entries(instrument, provision.text()))
                .toList());
    }

    static NotFound unknown(String instrument, String eId) {
        return new NotFound("There is no provision " + eId + " of " + instrument + ".");
    }
}
