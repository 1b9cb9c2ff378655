package org.iom.iml.platform.known;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.iom.iml.events.CodeList;
import org.iom.iml.events.ProvisionsPublished;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotReady;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/**
 * The check that what is cited exists: the instrument, and the provision, of whose addresses this is a local copy. A
 * provision is rejected only where the registry holds the
 * instrument's text, down to a level at which that text has other provisions.
 */
@Singleton
public class KnownProvisions {

    /**
     * A provision below one that the registry does not divide further may exist; articles are addressed without their
     * part or chapter.
     */
    private static final String LACKING = """
            select asked.instrument, asked.address
            from unnest(cast(:instruments as text[]), cast(:addresses as text[])) asked (instrument, address)
            where exists (select from known_provision held where held.instrument = asked.instrument)
                and not exists (select from known_provision held
                    where held.instrument = asked.instrument and held.address = asked.address)
                and not exists (select from known_provision above
                    where above.instrument = asked.instrument and starts_with(asked.address, above.address || '__')
                        and above.address !~ '^(book|title|part|chp)_'
                        and not exists (select from known_provision part
                            where part.instrument = above.instrument
                                and starts_with(part.address, above.address || '__')))""";

    private final Rows rows;
    private final KnownCodes codes;
    private final ConsumerProgress progress;
    private final Instance<KnownProvisionsConsumer> consumer;

    KnownProvisions(
            Rows rows, KnownCodes codes, ConsumerProgress progress, @Any Instance<KnownProvisionsConsumer> consumer) {
        this.rows = rows;
        this.codes = codes;
        this.progress = progress;
        this.consumer = consumer;
    }

    /** An instrument's provision by its Akoma Ntoso eId or, without one, the instrument as a whole. */
    public record Cited(String instrument, @Nullable String provision) {

        /** Returns the form in which files write it: ICRMW art_40. */
        public String written() {
            return provision == null ? instrument : instrument + ' ' + provision;
        }
    }

    /** Stores the addresses of provisions that were published; one that was repealed keeps its address. */
    void learn(ProvisionsPublished published) {
        rows.update(
                """
                insert into known_provision (instrument, address)
                select :instrument, unnest(cast(:addresses as text[])) on conflict do nothing""",
                Values.of("instrument", published.instrument())
                        .and(
                                "addresses",
                                Stream.of(published.came(), published.changed(), published.went())
                                        .flatMap(Collection::stream)
                                        .toList()));
    }

    /** Rejects an instrument, or a provision of it, that the registry lacks; {@code pointer} is of the object. */
    public void require(String pointer, Cited cited) {
        requireEach(index -> pointer, List.of(cited));
    }

    /** Rejects the first of the cited provisions, the objects of the array at {@code pointer}, that does not exist. */
    public void requireAll(String pointer, List<Cited> cited) {
        requireEach(index -> pointer + '/' + index, cited);
    }

    private void requireEach(IntFunction<String> pointer, List<Cited> all) {
        Set<Cited> lacking = lacking(all);
        for (int i = 0; i < all.size(); i++) {
            Cited cited = all.get(i);
            if (lacking.contains(cited)) {
                codes.require(CodeList.INSTRUMENTS, pointer.apply(i) + "/instrument", cited.instrument());
                throw BadInput.field(
                        pointer.apply(i) + "/provision",
                        "unknown-provision",
                        "There is no provision " + cited.provision() + " of " + cited.instrument()
                                + "; see /v1/instruments/" + cited.instrument() + "/provisions.");
            }
        }
    }

    /** Returns those that do not exist, whether for want of the instrument or of the provision in it. */
    public Set<Cited> lacking(Collection<Cited> cited) {
        Set<String> instruments = codes.lacking(
                CodeList.INSTRUMENTS, cited.stream().map(Cited::instrument).collect(toSet()));
        Set<Cited> provisions = lackingProvisions(cited.stream()
                .filter(each -> each.provision() != null)
                .distinct()
                .toList());
        return cited.stream()
                .filter(each -> instruments.contains(each.instrument()) || provisions.contains(each))
                .collect(toSet());
    }

    private Set<Cited> lackingProvisions(List<Cited> cited) {
        if (cited.isEmpty()) {
            return Set.of();
        }
        Set<Cited> lacking = new HashSet<>(rows.list(
                LACKING,
                Values.of("instruments", cited.stream().map(Cited::instrument).toList())
                        .and("addresses", cited.stream().map(Cited::provision).toList()),
                row -> new Cited(row.text("instrument"), row.text("address"))));
        if (!lacking.isEmpty() && !progress.heardAll(consumer.get())) {
            throw new NotReady(
                    "codes-not-heard-yet",
                    "This service has not heard of all provisions of instruments yet; try again shortly.");
        }
        return lacking;
    }
}
