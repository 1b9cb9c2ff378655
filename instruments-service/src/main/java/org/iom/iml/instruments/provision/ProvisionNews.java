package org.iom.iml.instruments.provision;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.iom.iml.events.ProvisionsPublished;
import org.iom.iml.instruments.instrument.Instrument;

/** The changes of several provisions of one instrument, to be published as one fact. */
final class ProvisionNews {

    private final Instrument instrument;
    private final List<Item> items = new ArrayList<>();

    ProvisionNews(Instrument instrument) {
        this.instrument = instrument;
    }

    private record Item(Provision provision, ProvisionChange change) {}

    ProvisionNews and(Provision provision, ProvisionChange change) {
        items.add(new Item(provision, change));
        return this;
    }

    Instrument instrument() {
        return instrument;
    }

    /** Returns the change of each provision, by address. */
    Map<String, ProvisionChange> changes() {
        return items.stream().collect(toMap(item -> item.provision().eId(), Item::change, (first, last) -> last));
    }

    Stream<Provision> of(ProvisionChange change) {
        return items.stream().filter(item -> item.change() == change).map(Item::provision);
    }

    /** Returns the fact to publish; empty where no provision has changed. */
    Optional<ProvisionsPublished> fact() {
        return items.stream().allMatch(item -> item.change() == ProvisionChange.NONE)
                ? Optional.empty()
                : Optional.of(new ProvisionsPublished(
                        instrument.code(),
                        addresses(ProvisionChange.CAME),
                        addresses(ProvisionChange.CHANGED),
                        addresses(ProvisionChange.WENT)));
    }

    private List<String> addresses(ProvisionChange change) {
        return of(change).map(Provision::eId).toList();
    }
}
