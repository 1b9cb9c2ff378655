package org.iom.iml.monitoring.upr;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.monitoring.party.PartyNames;
import org.iom.iml.monitoring.recommendation.Recommendations;
import org.iom.iml.monitoring.recommendation.Themes;
import org.iom.iml.monitoring.upr.UprInfoFormat.SourceRow;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableRow;
import org.iom.iml.platform.outbox.Outbox;

/** The service that publishes what the rows of a file say, many rows per transaction. */
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

    /** Publishes the rows and sets the outcome of each. */
    @Transactional(Transactional.TxType.MANDATORY)
    void publish(List<ImportRow<SourceRow>> rows, FileMemory memory) {
        learnNames(rows, memory);
        Map<ImportRow<SourceRow>, UprStatement> statements = new LinkedHashMap<>();
        rows.forEach(row -> read(row, memory, statements));
        Set<String> keys =
                statements.values().stream().map(UprStatement::naturalKey).collect(Collectors.toSet());
        UprBatch batch = new UprBatch(recommendations.ofKeys(keys), memory, clock.instant());
        statements.forEach(batch::take);
        recommendations.store(batch.published());
        outbox.appendAll(batch.facts());
    }

    private void learnNames(List<ImportRow<SourceRow>> rows, FileMemory memory) {
        Set<String> unknown = rows.stream()
                .map(row -> row.value().row())
                .flatMap(row -> Stream.concat(Stream.of(row.party()), Stream.ofNullable(row.recommender())))
                .filter(name -> !memory.parties().containsKey(name))
                .collect(Collectors.toSet());
        memory.parties().putAll(names.resolve(unknown));
    }

    private void read(ImportRow<SourceRow> row, FileMemory memory, Map<ImportRow<SourceRow>, UprStatement> statements) {
        try {
            statements.put(row, UprStatement.of(row.line(), row.value().row(), memory, themes));
        } catch (UnreadableRow fault) {
            row.reject(fault.code(), fault.reason());
        }
    }
}
