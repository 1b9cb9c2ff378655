package org.iom.iml.monitoring.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.iom.iml.monitoring.party.PartyNames;
import org.iom.iml.monitoring.recommendation.AppliedProvision;
import org.iom.iml.monitoring.recommendation.Recommendations;
import org.iom.iml.monitoring.upr.FileMemory;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableRow;
import org.iom.iml.platform.known.KnownProvisions;
import org.iom.iml.platform.known.KnownProvisions.Cited;
import org.iom.iml.platform.outbox.Outbox;

/** The service that publishes what the rows of a file say, many rows per transaction. */
@Singleton
class PublishTold {

    private final PartyNames names;
    private final KnownProvisions provisions;
    private final Recommendations recommendations;
    private final Outbox outbox;
    private final Clock clock;

    PublishTold(
            PartyNames names, KnownProvisions provisions, Recommendations recommendations, Outbox outbox, Clock clock) {
        this.names = names;
        this.provisions = provisions;
        this.recommendations = recommendations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Publishes the rows and sets the outcome of each. */
    @Transactional(Transactional.TxType.MANDATORY)
    void publish(List<ImportRow<ToldRow>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        FileMemory memory = rows.getFirst().value().memory();
        memory.parties()
                .putAll(names.resolve(rows.stream()
                        .flatMap(row -> row.value().told().stream())
                        .flatMap(ToldRecommendation::names)
                        .filter(name -> !memory.parties().containsKey(name))
                        .collect(Collectors.toSet())));
        Set<Cited> lacking = provisions.lacking(rows.stream()
                .flatMap(row -> row.value().told().stream())
                .flatMap(told -> told.subject().provisions().stream())
                .map(AppliedProvision::cited)
                .collect(Collectors.toSet()));
        Map<ImportRow<ToldRow>, List<KnownRecommendation>> understood = new LinkedHashMap<>();
        for (ImportRow<ToldRow> row : rows) {
            try {
                understood.put(row, understand(row.value(), memory, lacking));
            } catch (UnreadableRow fault) {
                row.reject(fault.code(), fault.reason());
            }
        }
        Set<String> keys = understood.values().stream()
                .flatMap(List::stream)
                .flatMap(known -> known.keys().stream())
                .collect(Collectors.toSet());
        ToldBatch batch = new ToldBatch(recommendations.ofKeys(keys), memory, clock.instant());
        understood.forEach(batch::take);
        recommendations.store(batch.published());
        outbox.appendAll(batch.facts());
    }

    private static List<KnownRecommendation> understand(ToldRow row, FileMemory memory, Set<Cited> lacking)
            throws UnreadableRow {
        List<KnownRecommendation> all = new ArrayList<>();
        for (ToldRecommendation told : row.told()) {
            for (AppliedProvision provision : told.subject().provisions()) {
                if (lacking.contains(provision.cited())) {
                    throw new UnreadableRow(
                            "provision-unknown",
                            "The registry has no provision " + provision.cited().written() + ".");
                }
            }
            all.add(KnownRecommendation.of(told, memory));
        }
        return all;
    }
}
