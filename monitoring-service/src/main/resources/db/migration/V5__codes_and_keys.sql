-- Choices are stored under the codes that facts and the contract have for them.
do $$
declare
    choice record;
begin
    for choice in
        select conrelid::regclass as owner, conname as name from pg_constraint
        where contype = 'c' and pg_get_constraintdef(oid) ~ '''[A-Z_]+'''
          and conrelid in ('recommendation'::regclass, 'recommendation_position'::regclass,
                           'reporting_duty'::regclass, 'evidence'::regclass)
    loop
        execute format('alter table %s drop constraint %I', choice.owner, choice.name);
    end loop;
end $$;

drop policy evidence_visible on evidence;
alter table evidence no force row level security;
update evidence set kind = replace(lower(kind), '_', '-');
alter table evidence force row level security;
alter table evidence add constraint evidence_kind_check check (kind in ('delivered-review', 'held-training'));
create policy evidence_visible on evidence for select
    using (kind = 'held-training' or caller_sees_all() or caller_has_role('mission') and caller_serves(party));

update reporting_duty
set kind = lower(kind), status = lower(status), lapse_reason = replace(lower(lapse_reason), '_', '-');
alter table reporting_duty
    add constraint reporting_duty_kind_check check (kind in ('initial', 'periodic')),
    add constraint reporting_duty_status_check check (status in ('open', 'lapsed')),
    add constraint reporting_duty_lapse_reason_check check (lapse_reason in ('no-longer-party', 'record-corrected')),
    add constraint reporting_duty_lapse_check
        check ((status = 'lapsed') = (lapsed_on is not null and lapse_reason is not null));
alter table reporting_duty rename column changed_at to updated_at;
create index reporting_duty_updated on reporting_duty (updated_at, id);

update recommendation_position set position = lower(position);
alter table recommendation_position
    add constraint recommendation_position_position_check check (position in ('supported', 'noted'));

-- The paragraph of a document is the same whatever the case and the blanks of symbol and number.
create function pg_temp.squeezed(symbol text) returns text
    language sql immutable
    return rtrim(
        translate(
            regexp_replace(lower(normalize(symbol, NFKC)), '\s+', '', 'g'),
            U&'\2018\2019\201A\201C\201D\201E\00AB\00BB"`\00B4\2010\2011\2012\2013\2014\2015\2212',
            '''''''''''''''''''''''-------'),
        '.,;:');

update recommendation r
set kind = lower(kind), position = lower(position), natural_key = coalesce(paragraph.key, natural_key),
    sibling = coalesce(paragraph.nth, sibling)
from (select id from recommendation) each
left join (
    select id, key, row_number() over (partition by key order by sibling, id) - 1 as nth
    from (select id, sibling,
                 encode(sha256(convert_to(concat_ws(E'\n', mechanism, lower(kind), party,
                     'paragraph ' || pg_temp.squeezed(document), pg_temp.squeezed(recommendation.paragraph)), 'UTF8')),
                     'hex') as key
          from recommendation
          where document is not null and recommendation.paragraph is not null) keyed) paragraph using (id)
where r.id = each.id;
alter table recommendation
    add constraint recommendation_kind_check check (kind in ('recommendation', 'pledge')),
    add constraint recommendation_position_check check (position in ('supported', 'noted')),
    add constraint recommendation_pledge_check
        check (kind <> 'pledge' or position is null and recommenders = '{}' and not recommender_unknown);
alter table recommendation rename column changed_at to updated_at;
