-- Proposals whom to choose, kept as they were made, and what a person decided otherwise.
create table selection_proposal (
    id          uuid primary key,
    version     bigint      not null default 1,
    edition     uuid        not null references edition,
    status      text        not null default 'open' check (status in ('open', 'decided')),
    seats       integer     not null,
    candidates  integer     not null,
    chosen      integer     not null,
    optimal     boolean     not null,
    worth       bigint      not null,
    limits      jsonb       not null,
    goals       jsonb       not null,
    proposed_at timestamptz not null,
    decided_at  timestamptz,
    updated_at  timestamptz not null default now(),
    check ((status = 'decided') = (decided_at is not null))
);
create index selection_proposal_edition on selection_proposal (edition, id);
create trigger selection_proposal_changed before insert or update on selection_proposal
    for each row execute function changed();
alter table selection_proposal enable row level security;
alter table selection_proposal force row level security;
create policy selection_proposal_kept on selection_proposal using (caller_sees_all());

create table selection_line (
    proposal     uuid        not null references selection_proposal,
    application  uuid        not null references application,
    rank         integer     not null,
    chosen       boolean     not null,
    score        integer     not null,
    points       text[]      not null,
    because      text        not null,
    would_change text        not null,
    decided      boolean,
    reason       text,
    proposed_at  timestamptz not null,
    primary key (proposal, application),
    check ((decided is null) = (reason is null))
);
create index selection_line_rank on selection_line (proposal, rank, application);
alter table selection_line enable row level security;
alter table selection_line force row level security;
create policy selection_line_kept on selection_line using (caller_sees_all());
