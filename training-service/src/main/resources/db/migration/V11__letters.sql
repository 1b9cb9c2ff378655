-- Who has been reminded of an offer, once.
alter table offer add column reminded_at timestamptz;
create index letter_edition on letter (edition, id);
alter table letter add column updated_at timestamptz not null default now();
create trigger letter_changed before insert or update on letter for each row execute function changed();
