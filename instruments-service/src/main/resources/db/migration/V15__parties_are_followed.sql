-- When a participant changed, and when a discrepancy was found or settled, for whoever follows the lists.
alter table party add column updated_at timestamptz not null default clock_timestamp();
create index party_updated on party (updated_at);

create function note_party_update() returns trigger
    language plpgsql as $$
begin
    new.updated_at := clock_timestamp();
    return new;
end $$;
create trigger party_updated before update on party
    for each row execute function note_party_update();

create index discrepancy_changed on discrepancy ((coalesce(settled_at, found_at)));
