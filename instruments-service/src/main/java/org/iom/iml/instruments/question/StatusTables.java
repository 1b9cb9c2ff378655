package org.iom.iml.instruments.question;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.iom.iml.instruments.coverage.KnowledgeTable;
import org.iom.iml.instruments.coverage.RecordKind;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Rows;
import org.jspecify.annotations.Nullable;

/** The query for the statuses of parties under instruments, from a single covering index and through a cursor. */
@Singleton
class StatusTables {

    private static final String STANDINGS =
            "select instrument, string_agg(party || ':' || standing, ';') as standings from participation";

    /** The number of codes beyond which the whole index is read and the rest ignored. */
    private static final int FEW = 100;

    private final Rows rows;
    private final KnowledgeTable known;

    StatusTables(Rows rows, KnowledgeTable known) {
        this.rows = rows;
        this.known = known;
    }

    StatusTable read(List<Label> instruments, List<Label> parties, LocalDate on) {
        List<String> fewInstruments = few(instruments);
        StatusTable table = new StatusTable(on, instruments, parties, known.of(RecordKind.ACTS, fewInstruments, null));
        Conditions few = new Conditions()
                .and("instrument = any (:instruments)", "instruments", fewInstruments)
                .and("party = any (:parties)", "parties", few(parties));
        rows.each(
                STANDINGS + few.where() + " group by instrument",
                few,
                row -> new Packed(row.text("instrument"), row.text("standings")),
                packed -> table.take(packed.instrument(), packed.standings()));
        return table;
    }

    /** The packed standings under one instrument. */
    private record Packed(String instrument, String standings) {}

    private static @Nullable List<String> few(List<Label> labels) {
        return labels.size() > FEW ? null : labels.stream().map(Label::code).toList();
    }
}
