alter table instrument drop constraint instrument_origin_check;
alter table instrument add constraint instrument_origin_check check (origin in ('catalogue', 'untc-index', 'unit'));
alter table instrument add column details jsonb not null default '{}';
alter table instrument add column updated_at timestamptz not null default clock_timestamp();
create index instrument_kind on instrument (kind, code);
create index instrument_updated on instrument (updated_at);
create index instrument_contracting_parties on instrument using gin ((details -> 'contractingParties'));

-- Whoever follows what changes must not depend on each writer's care.
create function note_update() returns trigger language plpgsql as $$
begin
    new.updated_at := clock_timestamp();
    return new;
end $$;
create trigger instrument_updated before update on instrument for each row execute function note_update();

-- path: the ordinals from the root to the provision, whose order is the order of the document.
-- effective_force: its own, else that of the nearest provision above (force_from), else that of the instrument's kind.
create table provision (
    id              text        primary key,
    instrument      text        not null references instrument,
    e_id            text        not null,
    parent          text,
    path            integer[]   not null,
    kind            text        not null,
    number          text,
    headings        jsonb       not null,
    heading_kind    text        check (heading_kind in ('official', 'descriptive')),
    texts           jsonb       not null,
    force           text,
    force_source    text,
    effective_force text        not null,
    force_from      text,
    themes          text[]      not null,
    state           text        not null check (state in ('standing', 'former')),
    source          text        not null,
    origin          text        not null check (origin in ('catalogue', 'import', 'unit')),
    words           text        not null,
    version         bigint      not null,
    updated_at      timestamptz not null default clock_timestamp(),
    search          tsvector generated always as (
        to_tsvector('english'::regconfig, words) || to_tsvector('french'::regconfig, words)
            || to_tsvector('spanish'::regconfig, words)) stored,
    unique (instrument, e_id),
    check (force is null or force_source is not null)
);
create index provision_order on provision (instrument, path, e_id);
create index provision_parent on provision (instrument, parent);
create index provision_kind on provision (instrument, kind);
create index provision_force on provision (instrument, effective_force);
create index provision_updated on provision (instrument, updated_at);
create index provision_themes on provision using gin (themes);
create index provision_search on provision using gin (search);
create trigger provision_updated before update on provision for each row execute function note_update();

create table provision_link (
    id             uuid    primary key,
    from_provision text    not null references provision,
    relation       text    not null,
    to_provision   text    not null references provision,
    source         text    not null,
    withdrawn      boolean not null,
    version        bigint  not null,
    unique (from_provision, relation, to_provision),
    check (from_provision <> to_provision)
);
create index provision_link_to on provision_link (to_provision);

-- Each link from both of its ends.
create view provision_link_seen with (security_invoker = true) as
select id, version, source, relation, false as turned, from_provision, to_provision
from provision_link where not withdrawn
union all
select id, version, source,
       case relation when 'restates' then 'is-restated-by' when 'implements' then 'is-implemented-by'
                     when 'is-monitored-under' then 'monitors' else relation end,
       true, to_provision, from_provision
from provision_link where not withdrawn;
