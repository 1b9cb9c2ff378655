package org.iom.iml.instruments.provision;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iom.iml.events.ProvisionsPublished;
import org.iom.iml.instruments.instrument.Described;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.provision.ProvisionText.Notes;
import org.iom.iml.instruments.search.SearchIndex;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The provisions of all instruments. */
@ApplicationScoped
@Transactional
public class Provisions implements PanacheRepositoryBase<Provision, String> {

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

    /** Takes over what an edition says of several provisions, and tells of each whether it was news. */
    List<Described> take(Edition edition, List<ProvisionText> said) {
        Instrument instrument = instruments.lockedForParticipation(edition.instrument());
        Map<String, Provision> known = ofAddresses(
                edition.instrument(), said.stream().map(ProvisionText::eId).toList());
        List<Provision> came = new ArrayList<>();
        List<Provision> changed = new ArrayList<>();
        List<Described> outcomes = new ArrayList<>();
        for (ProvisionText text : said) {
            Provision same = known.get(text.eId());
            if (same == null) {
                Provision provision = new Provision(edition, text, LegalForce.of(instrument.kind()));
                persist(provision);
                known.put(text.eId(), provision);
                came.add(provision);
                outcomes.add(Described.NEW);
            } else {
                boolean stood = same.isStanding();
                boolean isNews = same.learn(edition, text);
                if (isNews) {
                    (stood ? changed : came).add(same);
                }
                outcomes.add(isNews ? Described.REVISED : Described.UNCHANGED);
            }
        }
        tell(instrument, came, changed, List.of());
        return outcomes;
    }

    /** Once an edition is read to its end: what it no longer has in its languages stands no more. */
    void retire(Edition edition, Set<String> present) {
        Instrument instrument = instruments.lockedForParticipation(edition.instrument());
        List<Provision> went = list("instrument = ?1 and state = 'standing'", edition.instrument()).stream()
                .filter(provision -> !present.contains(provision.eId()) && provision.speaks(edition.languages()))
                .filter(Provision::retire)
                .toList();
        tell(instrument, List.of(), List.of(), went);
    }

    /** Changes what is said of a provision beside its text. */
    void annotate(String instrument, String eId, @Nullable String ifMatch, Annotation annotation) {
        Instrument under = instruments.lockedForParticipation(instrument);
        Provision provision = named(instrument, eId);
        Versions.require(ifMatch, provision.version());
        if (provision.annotate(annotation.headings(), annotation.notes(), annotation.source())) {
            tell(under, List.of(), List.of(provision), List.of());
        }
    }

    /** What a person says of a provision. */
    record Annotation(Map<String, String> headings, Notes notes, String source) {}

    /** The provision at this address; former ones too. */
    public Provision named(String instrument, String eId) {
        return find(instrument, eId).orElseThrow(() -> unknown(instrument, eId));
    }

    /** The same, if there is one. */
    public Optional<Provision> find(String instrument, String eId) {
        return findByIdOptional(Provision.idOf(instrument, eId));
    }

    /** Of {@code ids} those that are here; former ones too. */
    public Set<String> known(Collection<String> ids) {
        return Set.copyOf(getEntityManager()
                .createQuery("select id from Provision where id in ?1", String.class)
                .setParameter(1, ids)
                .getResultList());
    }

    /** Of {@code instruments} those whose text is here. */
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
                                .map(eId -> Provision.idOf(instrument, eId))
                                .toList())
                .stream()
                .collect(toMap(Provision::eId, identity()));
    }

    private void tell(Instrument instrument, List<Provision> came, List<Provision> changed, List<Provision> went) {
        if (came.isEmpty() && changed.isEmpty() && went.isEmpty()) {
            return;
        }
        flush();
        force.handDown(instrument);
        outbox.append(new ProvisionsPublished(
                instrument.code(),
                addresses(came).toList(),
                addresses(changed).toList(),
                addresses(went).toList()));
        search.remove(
                "provision",
                Stream.of(changed, went)
                        .flatMap(Provisions::addresses)
                        .map(eId -> SearchedProvisions.idOf(instrument.code(), eId))
                        .toList());
        search.put(Stream.of(came, changed)
                .flatMap(List::stream)
                .flatMap(provision -> SearchedProvisions.entries(instrument, provision.text()))
                .toList());
    }

    private static Stream<String> addresses(List<Provision> provisions) {
        return provisions.stream().map(Provision::eId);
    }

    static NotFound unknown(String instrument, String eId) {
        return new NotFound("There is no provision " + eId + " of " + instrument + ".");
    }
}
