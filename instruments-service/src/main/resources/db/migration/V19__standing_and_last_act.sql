-- The last day on which an act that stands was done.
create function last_act(acts jsonb) returns date
    language sql immutable parallel safe
    return (select max((act ->> 'date')::date) from jsonb_array_elements(acts) act where act ->> 'supersededAt' is null);

-- The statuses as before, and after an @ the day of the last act.
drop index participation_standing;
alter table participation drop column standing;
alter table participation
    add column standing text generated always as (
        packed_standing(since, statuses) || '@' || coalesce(last_act(acts) - date '0001-01-01', 0)::text) stored;
create index participation_standing on participation (instrument, party) include (standing);
