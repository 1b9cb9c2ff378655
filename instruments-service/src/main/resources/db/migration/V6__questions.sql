-- A participation in the form in which whole tables of statuses are read: each day of a change, counted from
-- 1 January of the year 1, followed by the status that begins on it.
create function packed_standing(since date[], statuses text[]) returns text
    language sql immutable parallel safe
    return (select coalesce(string_agg((day - date '0001-01-01')::text || status, '' order by n), '')
            from unnest(since, statuses) with ordinality as change (day, status, n));

alter table participation
    add column standing text generated always as (packed_standing(since, statuses)) stored,
    add column updated_at timestamptz not null default now();

-- Everything that a table of statuses needs, so that the acts are not read.
create index participation_standing on participation (instrument, party) include (standing);
create index participation_updated on participation (updated_at);

create function note_participation_update() returns trigger
    language plpgsql as $$
begin
    new.updated_at := clock_timestamp();
    return new;
end $$;
create trigger participation_updated before update on participation
    for each row execute function note_participation_update();

-- The feed of changes.
create index outbox_occurred on outbox (occurred_at);
create index outbox_of_instrument on outbox (
    (case aggregate_type when 'instrument' then aggregate_id else data ->> 'instrument' end), seq);
create index outbox_of_party on outbox (
    (case aggregate_type when 'party' then aggregate_id else data ->> 'party' end), seq);
