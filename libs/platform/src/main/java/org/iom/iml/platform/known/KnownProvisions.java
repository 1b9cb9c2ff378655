package org.iom.iml.platform.known;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.iom.iml.events.ProvisionsPublished;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotReady;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/**
 * A local copy of the addresses of the registry's provisions. A provision is rejected only where the registry holds the
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
    private final ConsumerProgress progress;
    private final Instance<KnownProvisionsConsumer> consumer;

    KnownProvisions(Rows rows, ConsumerProgress progress, @Any Instance<KnownProvisionsConsumer> consumer) {
        this.rows = rows;
        this.progress = progress;
        this.consumer = consumer;
    }

    /** An instrument's provision by its Akoma Ntoso eId or, without one, the instrument as a whole. */
    public record Cited(String instrument, @Nullable String provision) {}

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

    /**
     * Rejects a provision that the registry's text of the instrument lacks.
     *
     * @param pointer the JSON pointer to the provision in the body
     */
    public void require(String pointer, Cited cited) {
        if (!lacking(List.of(cited)).isEmpty()) {
            throw BadInput.field(pointer, "unknown-provision", reason(cited));
        }
    }

    /** Rejects the first of the cited provisions, the objects of the array at {@code pointer}, that does not exist. */
    public void requireAll(String pointer, List<Cited> cited) {
        Set<Cited> lacking = lacking(cited);
        for (int i = 0; i < cited.size(); i++) {
            if (lacking.contains(cited.get(i))) {
                throw BadInput.field(pointer + '/' + i + "/provision", "unknown-provision", reason(cited.get(i)));
            }
        }
    }

    /** Returns those of the cited provisions that do not exist. */
    public Set<Cited> lacking(Collection<Cited> cited) {
        List<Cited> addressed = cited.stream()
                .filter(provision -> provision.provision() != null)
                .distinct()
                .toList();
        if (addressed.isEmpty()) {
            return Set.of();
        }
        Set<Cited> lacking = rows
                .list(
                        LACKING,
                        Values.of(
                                        "instruments",
                                        addressed.stream()
                                                .map(Cited::instrument)
                                                .toList())
                                .and(
                                        "addresses",
                                        addressed.stream().map(Cited::provision).toList()),
                        row -> new Cited(row.text("instrument"), row.text("address")))
                .stream()
                .collect(toSet());
        if (!lacking.isEmpty() && !progress.heardAll(consumer.get())) {
            throw new NotReady(
                    "codes-not-heard-yet",
                    "This service has not heard of all provisions of instruments yet; try again shortly.");
        }
        return lacking;
    }

    private static String reason(Cited cited) {
        return "There is no provision " + cited.provision() + " of " + cited.instrument() + "; see /v1/instruments/"
                + cited.instrument() + "/provisions.";
    }
}
