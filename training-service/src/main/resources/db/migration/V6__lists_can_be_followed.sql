-- When a row changed last, so that whoever keeps a copy of a list asks only for what is new.
create function changed() returns trigger language plpgsql as $$
begin
    new.updated_at := clock_timestamp();
    return new;
end $$;

alter table course add column updated_at timestamptz not null default now();
create index course_updated on course (updated_at, id);
create trigger course_changed before insert or update on course for each row execute function changed();

alter table edition add column updated_at timestamptz not null default now();
create index edition_updated on edition (updated_at, id);
create trigger edition_changed before insert or update on edition for each row execute function changed();

alter table training_request add column updated_at timestamptz not null default now();
create index training_request_updated on training_request (updated_at, id);
create trigger training_request_changed before insert or update on training_request
    for each row execute function changed();
