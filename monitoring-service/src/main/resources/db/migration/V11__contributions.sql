-- What IOM contributes to a session of a mechanism about a State: its offices' until it is published.
create table contribution (
    id           uuid primary key,
    party        text        not null,
    mechanism    text        not null,
    session      integer     not null,
    status       text        not null check (status in ('opened', 'input-asked', 'input-missing', 'input-given', 'drafted',
                                                        'cleared-by-mission', 'cleared', 'submitted', 'published')),
    due_on       date,
    due_source   text,
    language     text,
    text         text,
    words        integer,
    submitted_on date,
    published_on date,
    url          text,
    updated_at   timestamptz not null,
    version      bigint      not null,
    search       tsvector generated always as (to_tsvector('english'::regconfig, folded(coalesce(text, '')))) stored,
    unique (party, mechanism, session),
    foreign key (mechanism, session) references mechanism_session (mechanism, number),
    check ((due_on is null) = (due_source is null)),
    check ((status = 'published') = (published_on is not null)),
    check (published_on is null or submitted_on is not null)
);
create index contribution_party on contribution (party, id);
create index contribution_updated on contribution (updated_at, id);
create index contribution_search on contribution using gin (search);
alter table contribution enable row level security, force row level security;
create policy contribution_own on contribution
    using (caller_sees_all() or caller_has_role('mission') and caller_serves(party));
create policy contribution_published on contribution for select using (status = 'published');

-- How it came about, which stays with the offices.
create table contribution_work (
    contribution          uuid primary key references contribution on delete cascade,
    input_by              date,
    input                 text,
    escalated_at          timestamptz,
    drafted_by            text,
    cleared_by_mission    text check (cleared_by_mission <> drafted_by),
    cleared_by_mission_at timestamptz,
    cleared_by_unit       text check (cleared_by_unit <> drafted_by and cleared_by_unit <> cleared_by_mission),
    cleared_by_unit_at    timestamptz,
    check (cleared_by_unit is null or cleared_by_mission is not null)
);
alter table contribution_work enable row level security, force row level security;
create policy contribution_work_own on contribution_work
    using (exists (select from contribution c where c.id = contribution
                   and (caller_sees_all() or caller_has_role('mission') and caller_serves(c.party))));
