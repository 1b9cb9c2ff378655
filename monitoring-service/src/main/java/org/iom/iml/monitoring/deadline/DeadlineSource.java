package org.iom.iml.monitoring.deadline;

import jakarta.inject.Singleton;
import org.iom.iml.monitoring.mechanism.MechanismRule;
import org.iom.iml.platform.sql.Conditions;

/**
 * The SQL source of deadlines: reporting duties, cycles, reviews, sessions, contributions and action plans that the caller may see. A
 * session of the Universal Periodic Review not yet assigned to a cycle has no reviews, but its deadlines count.
 */
@Singleton
public class DeadlineSource {

    /** The subquery {@code d} of all deadlines; {@link #with} binds its parameters. */
    public static final String FROM = """
            (select cast(md5(concat(id, ':report')) as uuid) as id, party, body as mechanism, 'report' as kind, due_on,
                    instrument, number, bound_from as counted_from, set_by, concat('reporting-duties/', id) as subject,
                    status = 'lapsed' as cancelled, status = 'submitted' as met, updated_at, version
             from reporting_duty
             union all
             select cast(md5(concat(c.id, ':follow-up-report')) as uuid), party, body, 'follow-up-report',
                    follow_up_due_on, instrument, 0, concluded.on_day, null, concat('reporting-cycles/', c.id), false,
                    status = 'followed-up', updated_at, version
             from reporting_cycle c cross join lateral (
                 select max(occurred_on) as on_day from reporting_step s
                 where s.cycle = c.id and s.step = 'concluding-observations') concluded
             where follow_up_due_on is not null
             union all
             select cast(md5(concat(u.id, ':', rule.kind)) as uuid), u.party, 'UPR', rule.kind,
                    cast(s.starts_on + cast(rule.length as interval) as date), null, 0, s.starts_on, null,
                    concat('upr-reviews/', u.id), false, false, greatest(u.updated_at, s.updated_at),
                    u.version + s.version
             from upr_review u join mechanism_session s on s.mechanism = 'UPR' and s.number = u.session
             cross join (values ('national-report', :nationalReport), ('contribution', :contribution)) rule (kind, length)
             where s.starts_on is not null
             union all
             select cast(md5(concat(s.id, ':', considered.party, ':', rule.kind)) as uuid), considered.party, 'UPR',
                    rule.kind, cast(s.starts_on + cast(rule.length as interval) as date), null, 0, s.starts_on, null,
                    concat('mechanisms/UPR/sessions/', s.number), false, false, s.updated_at, s.version
             from mechanism_session s cross join unnest(s.parties) considered (party)
             cross join (values ('national-report', :nationalReport), ('contribution', :contribution)) rule (kind, length)
             where s.mechanism = 'UPR' and s.starts_on is not null
               and not exists (select from upr_review u where u.party = considered.party and u.session = s.number)
             union all
             select cast(md5(concat(c.id, ':iom-contribution')) as uuid), c.party, c.mechanism, 'iom-contribution',
                    coalesce(c.due_on, cast(s.starts_on + cast(rule.length as interval) as date)), null, 0,
                    s.starts_on, c.due_source, concat('contributions/', c.id), c.status = 'withdrawn',
                    c.status in ('submitted', 'published'), greatest(c.updated_at, s.updated_at),
                    c.version + s.version
             from contribution c join mechanism_session s on s.mechanism = c.mechanism and s.number = c.session
             left join unnest(cast(:ruled as text[]), cast(:lengths as text[])) rule (mechanism, length)
                 on rule.mechanism = c.mechanism
             where c.due_on is not null or s.starts_on is not null and rule.length is not null
             union all
             select cast(md5(concat(c.id, ':country-office-input')) as uuid), c.party, c.mechanism,
                    'country-office-input', w.input_by, null, 0, null, 'request of the Unit',
                    concat('contributions/', c.id),
                    w.input is null and c.status not in ('input-asked', 'input-missing'), w.input is not null,
                    c.updated_at, c.version
             from contribution c join contribution_work w on w.contribution = c.id
             where w.input_by is not null
             union all
             select cast(md5(concat(u.id, ':progress-report')) as uuid), p.party, null, 'progress-report', u.due_on, null, 0,
                    null, p.title, concat('action-plans/', p.id), u.cancelled,
                    exists (select from progress_report r where r.due = u.id and r.status = 'published'),
                    u.updated_at, u.version
             from progress_due u join action_plan p on p.id = u.plan) d""";

    private final DeadlineRules rules;

    DeadlineSource(DeadlineRules rules) {
        this.rules = rules;
    }

    /** Adds the periods under the rules now in force to the parameters of a query over deadlines. */
    public Conditions with(Conditions conditions) {
        return conditions
                .with("nationalReport", rules.interval(DeadlineKind.NATIONAL_REPORT))
                .with("contribution", rules.interval(DeadlineKind.CONTRIBUTION))
                .with(
                        "ruled",
                        rules.contributions().stream()
                                .map(MechanismRule::mechanism)
                                .toList())
                .with(
                        "lengths",
                        rules.contributions().stream()
                                .map(DeadlineRules::length)
                                .toList());
    }

    DeadlineRules rules() {
        return rules;
    }
}
