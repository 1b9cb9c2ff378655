-- Where a statement stands is its status, as everywhere; those who follow declarations are told when one changed.
alter table declaration rename column states to statuses;
update declaration set stages = (
    select jsonb_agg(stage - 'state' || jsonb_build_object('status', lower(replace(stage ->> 'state', '_', '-')))
                     order by n)
    from jsonb_array_elements(stages) with ordinality as one (stage, n));

alter table declaration add column updated_at timestamptz not null default clock_timestamp();
create index declaration_updated on declaration (updated_at, id);
create trigger declaration_updated before update on declaration for each row execute function note_update();
