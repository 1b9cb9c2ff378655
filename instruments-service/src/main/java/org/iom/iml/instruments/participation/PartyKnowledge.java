package org.iom.iml.instruments.participation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.iom.iml.instruments.coverage.KnowledgeTable;
import org.iom.iml.instruments.coverage.RecordKind;
import org.iom.iml.instruments.instrument.InstrumentKind;
import org.iom.iml.instruments.participation.RegistrySummary.Read;
import org.iom.iml.instruments.participation.RegistrySummary.Stated;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The query for everything the registry knows of one party, and for where its knowledge ends. */
@Singleton
class PartyKnowledge {

    private static final List<String> TREATIES = Arrays.stream(InstrumentKind.values())
            .filter(InstrumentKind::isTreaty)
            .map(InstrumentKind::code)
            .toList();

    private static final String UNKNOWN = """
            select i.code from instrument i
            where i.kind = any (:kinds)
              and (coalesce(jsonb_array_length(i.details -> 'contractingParties'), 0) = 0
                   or jsonb_exists(i.details -> 'contractingParties', :party))
              and not exists (select from participation p
                              where p.instrument = i.code and p.party = :party and p.since[1] <= :day)
              and not is_covered('acts', i.code, :party)
            order by i.code""";

    private final ParticipationList participations;
    private final Limits limits;
    private final KnowledgeTable knowledge;
    private final Rows rows;

    PartyKnowledge(ParticipationList participations, Limits limits, KnowledgeTable knowledge, Rows rows) {
        this.participations = participations;
        this.limits = limits;
        this.knowledge = knowledge;
        this.rows = rows;
    }

    Read of(String party, LocalDate day, @Nullable Instant knownOn) {
        List<ParticipationRow> all = participations.of(party, knownOn);
        return new Read(
                all,
                new Stated(limits.of(party, day), knowledge.of(RecordKind.DECLARATIONS)),
                rows.list(
                        UNKNOWN,
                        Values.of("kinds", TREATIES).and("party", party).and("day", day),
                        row -> row.text("code")));
    }
}
