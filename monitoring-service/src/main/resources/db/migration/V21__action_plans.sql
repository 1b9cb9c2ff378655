-- A State's plan to implement recommendations: its offices' until it is published.
create table action_plan (
    id         uuid primary key,
    party      text        not null,
    title      text        not null,
    starts_on  date        not null,
    ends_on    date        not null check (ends_on >= starts_on),
    status     text        not null check (status in ('draft', 'published')),
    updated_at timestamptz not null,
    version    bigint      not null
);
create index action_plan_party on action_plan (party, id);
create index action_plan_updated on action_plan (updated_at, id);
alter table action_plan enable row level security, force row level security;
create policy action_plan_own on action_plan
    using (caller_sees_all() or caller_has_role('mission') and caller_serves(party));
create policy action_plan_published on action_plan for select using (status = 'published');

-- What is in it: clusters of recommendations, the measures that answer them, and by what one sees how far they are.
create table action_plan_cluster (
    plan    uuid    not null references action_plan on delete cascade,
    ordinal integer not null,
    id      uuid    not null,
    title   text    not null,
    primary key (plan, ordinal)
);
create table action_plan_aim (
    plan           uuid    not null references action_plan on delete cascade,
    ordinal        integer not null,
    cluster        uuid    not null,
    recommendation uuid    not null references recommendation,
    primary key (plan, ordinal)
);
create index action_plan_aim_recommendation on action_plan_aim (recommendation, plan);
create table action_plan_measure (
    plan             uuid    not null references action_plan on delete cascade,
    ordinal          integer not null,
    id               uuid    not null,
    cluster          uuid    not null,
    title            text    not null,
    lead_institution text    not null,
    primary key (plan, ordinal)
);
create table action_plan_indicator (
    plan         uuid    not null references action_plan on delete cascade,
    ordinal      integer not null,
    id           uuid    not null,
    measure      uuid    not null,
    title        text    not null,
    every        integer not null check (every > 0),
    unit         text    not null check (unit in ('weeks', 'months')),
    first_due_on date    not null,
    primary key (plan, ordinal)
);

-- The days on which progress is reported; one that is no longer asked for is cancelled.
create table progress_due (
    id         uuid primary key,
    plan       uuid        not null references action_plan on delete cascade,
    indicator  uuid        not null,
    due_on     date        not null,
    cancelled  boolean     not null,
    updated_at timestamptz not null,
    version    bigint      not null
);
create unique index progress_due_once on progress_due (indicator, due_on) where not cancelled;
create index progress_due_plan on progress_due (plan, due_on);

create table progress_report (
    id           uuid primary key,
    plan         uuid        not null references action_plan,
    due          uuid        not null unique references progress_due,
    status       text        not null check (status in ('draft', 'published')),
    text         text        not null,
    value        text,
    published_at timestamptz,
    updated_at   timestamptz not null,
    version      bigint      not null,
    check ((status = 'published') = (published_at is not null))
);
create index progress_report_plan on progress_report (plan, id);
create index progress_report_updated on progress_report (updated_at, id);

-- Whoever sees the plan sees what belongs to it, but for drafts of reports; its offices write. Plans are asked for once a query.
do $$
declare
    part text;
    kept text := 'plan in (select p.id from action_plan p'
                 ' where caller_sees_all() or caller_has_role(''mission'') and caller_serves(p.party))';
    seen text := 'plan in (select p.id from action_plan p)';
begin
    foreach part in array array['action_plan_cluster', 'action_plan_aim', 'action_plan_measure', 'action_plan_indicator',
                                'progress_due', 'progress_report']
    loop
        execute format('alter table %I enable row level security, force row level security', part);
        execute format('create policy %I on %I for select using (%s)', part || '_seen', part,
                       case part when 'progress_report' then format('%s or status = ''published'' and %s', kept, seen)
                                 else seen end);
        execute format('create policy %I on %I for insert with check (%s)', part || '_added', part, kept);
        execute format('create policy %I on %I for update using (%s)', part || '_changed', part, kept);
        execute format('create policy %I on %I for delete using (%s)', part || '_dropped', part, kept);
    end loop;
end $$;

-- Progress is due before no mechanism.
alter table deadline_told alter column mechanism drop not null;
