-- The day since which the registry knows of the consent on which a status rests that still holds; null for every other status.
create function consent_known_since(acts jsonb, since date[], statuses text[]) returns date
    language sql immutable parallel safe
    return (select min(left(act ->> 'recordedAt', 10)::date) from jsonb_array_elements(acts) act
            where statuses[cardinality(statuses)] = 'contracting' and act ->> 'supersededAt' is null
              and (act ->> 'date')::date = since[cardinality(since)]);

-- As before, and after a + that day.
drop index participation_standing;
alter table participation drop column standing;
alter table participation
    add column standing text generated always as (
        packed_standing(since, statuses) || '@' || coalesce(last_act(acts) - date '0001-01-01', 0)::text
        || coalesce('+' || (consent_known_since(acts, since, statuses) - date '0001-01-01')::text, '')) stored;
create index participation_standing on participation (instrument, party) include (standing);
