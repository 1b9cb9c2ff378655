package org.iom.iml.training.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.training.edition.EditionList;
import org.iom.iml.training.offer.QuotaAttribute;

/** The input of a selection: the free seats, the applicants under review or waiting, and the room left in quotas. */
@ApplicationScoped
class ReadTask {

    private static final String FREE = """
            select e.capacity - (select count(*)::int from offer o
                                 where o.edition = e.id and o.status in ('open', 'accepted')) as seats
            from edition e where e.id = :edition""";
    private static final String CANDIDATES = """
            select id, party, gender, sector, first_time, scholarship, language_level from application
            where edition_id = :edition and status in ('under-review', 'waiting') order by id""";
    private static final String QUOTAS = """
            select q.attribute, q.value, greatest(0, q.maximum - (
                select count(*)::int from offer o join application a on a.id = o.application
                where o.edition = q.edition and o.status in ('open', 'accepted')
                  and q.value = case q.attribute
                      when 'party' then a.party when 'gender' then a.gender when 'sector' then a.sector
                      when 'first-time' then a.first_time::text when 'scholarship' then a.scholarship::text
                      when 'language-level' then a.language_level end)) as left_over
            from quota q where q.edition = :edition
            union all
            select 'scholarship', 'true', greatest(0, e.scholarships - (
                select count(*)::int from offer o
                where o.edition = e.id and o.scholarship and o.status in ('open', 'accepted')))
            from edition e where e.id = :edition""";

    private final EditionList editions;
    private final Rows rows;

    ReadTask(EditionList editions, Rows rows) {
        this.editions = editions;
        this.rows = rows;
    }

    @Transactional
    Task of(UUID edition, NewProposal asked) {
        editions.visible(edition);
        for (int i = 0; i < asked.limits().size(); i++) {
            if (asked.limits().get(i).turnedRound()) {
                throw BadInput.field(
                        "/limits/" + i + "/minimum", "limit-turned-round", "The minimum is above the maximum.");
            }
        }
        Values of = Values.of("edition", edition);
        List<Limit> limits = new ArrayList<>(asked.limits());
        limits.addAll(rows.list(
                QUOTAS,
                of,
                row -> new Limit(
                        row.get("attribute", QuotaAttribute.class),
                        row.text("value"),
                        null,
                        row.integer("left_over"),
                        true,
                        null)));
        return new Task(
                rows.one(FREE, of, row -> Math.max(0, row.integer("seats"))),
                rows.list(CANDIDATES, of, ReadTask::candidate),
                limits,
                asked.goals());
    }

    private static Candidate candidate(Row row) {
        Map<QuotaAttribute, String> said = new EnumMap<>(QuotaAttribute.class);
        said.put(QuotaAttribute.PARTY, row.text("party"));
        said.put(QuotaAttribute.SECTOR, row.text("sector"));
        said.put(QuotaAttribute.FIRST_TIME, Boolean.toString(row.flag("first_time")));
        said.put(QuotaAttribute.SCHOLARSHIP, Boolean.toString(row.flag("scholarship")));
        String gender = row.textOrNull("gender");
        if (gender != null) {
            said.put(QuotaAttribute.GENDER, gender);
        }
        String level = row.textOrNull("language_level");
        if (level != null) {
            said.put(QuotaAttribute.LANGUAGE_LEVEL, level);
        }
        return new Candidate(row.id("id"), said);
    }
}
