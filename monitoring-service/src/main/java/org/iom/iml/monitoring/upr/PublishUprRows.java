package org.iom.iml.monitoring.upr;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.monitoring.party.PartyNames;
import org.iom.iml.monitoring.recommendation.Recommendations;
import org.iom.iml.monitoring.recommendation.Themes;
import org.iom.iml.monitoring.upr.UprInfoFormat.SourceRow;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.RowOutcome;
import org.iom.iml.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Publishes what the rows of a file say, many in one transaction. */
@Singleton
class PublishUprRows {

    private final PartyNames names;
    private final Themes themes;
    private final Recommendations recommendations;
    private final Outbox outbox;
    private final Clock clock;

    PublishUprRows(PartyNames names, Themes themes, Recommendations recommendations, Outbox outbox, Clock clock) {
        this.names = names;
        this.themes = themes;
        this.recommendations = recommendations;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Reading(@Nullable UprStatement statement, RowOutcome.@Nullable Rejected fault) {}

    /** What became of each row, in their order. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<RowOutcome> publish(List<ImportRow<SourceRow>> rows, FileMemory memory) {
        learnNames(rows, memory);
        List<Reading> readings = rows.stream().map(row -> read(row, memory)).toList();
        Set<String> keys = readings.stream()
                .map(Reading::statement)
                .flatMap(Stream::ofNullable)
                .map(UprStatement::naturalKey)
                .collect(Collectors.toSet());
        UprBatch batch = new UprBatch(recommendations.ofKeys(keys), memory, clock.instant());
        List<RowOutcome> outcomes = readings.stream()
                .map(reading -> reading.statement() == null ? reading.fault() : batch.take(reading.statement()))
                .toList();
        recommendations.persist(batch.published());
        outbox.appendAll(batch.facts());
        return outcomes;
    }

    private void learnNames(List<ImportRow<SourceRow>> rows, FileMemory memory) {
        Set<String> unknown = rows.stream()
                .map(row -> row.value().row())
                .flatMap(row -> Stream.concat(Stream.of(row.party()), Stream.ofNullable(row.recommender())))
                .filter(name -> !memory.parties().containsKey(name))
                .collect(Collectors.toSet());
        memory.parties().putAll(names.resolve(unknown));
    }

    private Reading read(ImportRow<SourceRow> row, FileMemory memory) {
        try {
            return new Reading(UprStatement.of(row.line(), row.value().row(), memory, themes), null);
        } catch (FaultyRow fault) {
            return new Reading(null, new RowOutcome.Rejected(fault.code(), fault.reason()));
        }
    }
}
