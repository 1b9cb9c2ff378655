package org.iom.iml.instruments.declaration.competence;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.instruments.coverage.KnowledgeTable;
import org.iom.iml.instruments.coverage.RecordKind;
import org.iom.iml.instruments.declaration.competence.CompetenceRules.Bound;
import org.iom.iml.instruments.declaration.competence.CompetenceRules.Content;
import org.iom.iml.instruments.declaration.competence.CompetenceRules.Period;
import org.iom.iml.instruments.declaration.competence.CompetenceRules.Spoken;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.rule.TreatyRules;
import org.iom.iml.instruments.declaration.statement.DeclarationStatus;
import org.iom.iml.instruments.participation.standing.Status;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The query for what determines the procedures a State accepts: when it was bound, and what it declared. */
@Singleton
class Competences {

    private static final String BOUND = """
            select instrument, party, since, statuses from participation where instrument = any (:instruments)""";
    private static final String SPOKEN = """
            select instrument, party, id, effect, procedures, targets, made_on, since, statuses, to_verify from declaration
            where instrument = any (:instruments) and effect in ('optional-declaration', 'opt-out')""";

    private static final String IN_FORCE =
            "select code, in_force_on from instrument where code = any (:instruments) and in_force_on is not null";

    private final Rows rows;
    private final KnowledgeTable knowledge;

    Competences(Rows rows, KnowledgeTable knowledge) {
        this.rows = rows;
        this.knowledge = knowledge;
    }

    /** Returns the competence rules for these instruments. */
    CompetenceRules of(Collection<TreatyRules> rules) {
        List<String> codes = rules.stream().map(TreatyRules::instrument).toList();
        Values instruments = Values.of("instruments", codes);
        return new CompetenceRules(
                List.copyOf(rules),
                rows.list(BOUND, instruments, Competences::bound),
                rows.list(SPOKEN, instruments, Competences::spoken),
                new KnownRecords(
                        knowledge.of(RecordKind.ACTS, codes, null),
                        knowledge.of(RecordKind.DECLARATIONS, codes, null),
                        knowledge.of(RecordKind.COMPLAINT_PROCEDURES, codes, null)),
                rows.list(IN_FORCE, instruments, row -> Map.entry(row.text("code"), row.day("in_force_on"))).stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Bound bound(Row row) {
        List<LocalDate> since = row.list("since", LocalDate.class);
        return new Bound(
                row.text("instrument"), row.text("party"), periods(row), since.isEmpty() ? null : since.getFirst());
    }

    private static List<Period> periods(Row row) {
        List<LocalDate> since = row.list("since", LocalDate.class);
        List<String> statuses = row.texts("statuses");
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < since.size(); i++) {
            if (statuses.get(i).equals(Status.PARTY.code())) {
                periods.add(new Period(since.get(i), i + 1 < since.size() ? since.get(i + 1) : null));
            }
        }
        return periods;
    }

    private static Spoken spoken(Row row) {
        List<LocalDate> since = row.list("since", LocalDate.class);
        boolean withdrawn = row.texts("statuses").getLast().equals(DeclarationStatus.WITHDRAWN.code());
        return new Spoken(
                row.text("instrument"),
                row.text("party"),
                row.get("id", UUID.class),
                new Content(row.get("effect", Effect.class), row.texts("procedures"), row.texts("targets")),
                row.nullable("made_on", LocalDate.class),
                new Period(since.getFirst(), withdrawn ? since.getLast() : null),
                row.flag("to_verify"));
    }
}
