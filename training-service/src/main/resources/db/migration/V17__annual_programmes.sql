-- What is proposed for the Unit's programme of a year. It rests on findings too, which are files of their States, so that
-- only the Unit sees it.
create table programme_proposal (
    id              uuid primary key,
    version         bigint        not null,
    programme_year  integer       not null,
    kind            text          not null check (kind in ('edition', 'national-event')),
    course_id       uuid references course,
    course_code     varchar(32),
    parties         varchar(20)[] not null check (cardinality(parties) > 0),
    themes          varchar(64)[] not null check (cardinality(themes) > 0),
    recommendations uuid[]        not null,
    findings        uuid[]        not null,
    weight          integer       not null check (weight > 0),
    status          text          not null check (status in ('open', 'taken-up', 'refused', 'lapsed')),
    edition_id      uuid references edition,
    request_id      uuid references training_request,
    reason          text,
    proposed_at     timestamptz   not null default now(),
    updated_at      timestamptz   not null default now(),
    check ((kind = 'edition') <= (course_id is not null)),
    check (num_nonnulls(edition_id, request_id) = case when status = 'taken-up' then 1 else 0 end),
    check ((status = 'refused') = (reason is not null))
);
create index programme_proposal_year on programme_proposal (programme_year, weight, id);
create index programme_proposal_updated on programme_proposal (updated_at, id);
create trigger programme_proposal_changed before insert or update on programme_proposal
    for each row execute function changed();
alter table programme_proposal enable row level security;
alter table programme_proposal force row level security;
create policy programme_proposal_kept on programme_proposal using (caller_sees_all());

-- The needs behind it, as they stood.
create table programme_need (
    proposal        uuid        not null references programme_proposal,
    party           text        not null,
    theme           text        not null,
    weight          integer     not null,
    reasons         jsonb       not null,
    recommendations uuid[]      not null,
    known_until     timestamptz,
    noted_at        timestamptz not null default now(),
    primary key (proposal, party, theme)
);
create index programme_need_weight on programme_need (proposal, (-weight), party, theme);
alter table programme_need enable row level security;
alter table programme_need force row level security;
create policy programme_need_kept on programme_need using (caller_sees_all());
