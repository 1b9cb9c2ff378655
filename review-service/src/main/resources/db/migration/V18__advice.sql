-- Advice to missions and assessments of projects: files of their State, between its mission and the Unit.
create function folded(words text) returns text
    language sql immutable parallel safe
    return translate(regexp_replace(normalize(words, NFKD), U&'[\0300-\036F]', '', 'g'), 'øØłŁđĐ', 'oOlLdD');

create table advice_request (
    id          uuid primary key,
    version     bigint      not null,
    party       text        not null,
    project     text,
    question    text        not null,
    urgency     text        not null check (urgency in ('routine', 'soon', 'urgent')),
    provisions  text[]      not null,
    status      text        not null check (status in ('asked', 'assigned', 'answered', 'released', 'withdrawn')),
    due_on      date        not null,
    asked_at    timestamptz not null,
    updated_at  timestamptz not null,
    assigned_to text,
    answer      text,
    answered_at timestamptz,
    reason      text,
    search      tsvector generated always as (to_tsvector('english'::regconfig,
        folded(question || ' ' || coalesce(project, '') || ' ' || coalesce(answer, '')))) stored,
    check ((answer is null) = (answered_at is null))
);
create index advice_request_party on advice_request (party, id);
create index advice_request_updated on advice_request (updated_at, id);
create index advice_request_search on advice_request using gin (search);
alter table advice_request enable row level security;
alter table advice_request force row level security;
create policy advice_request_of_file on advice_request
    using (caller_sees_all() or (caller_has_role('mission') and caller_serves(party)));

create table advice_note (
    id               uuid primary key,
    request          uuid        not null unique,
    title            text        not null,
    language         text        not null,
    wording          text        not null,
    instruments      text[]      not null,
    provisions       text[]      not null,
    consent_given_by text        not null,
    consent_given_on date        not null,
    released_at      timestamptz not null,
    search           tsvector generated always as (to_tsvector('english'::regconfig, folded(title || ' ' || wording))) stored
);
create index advice_note_search on advice_note using gin (search);
alter table advice_note enable row level security;
alter table advice_note force row level security;
create policy advice_note_of_offices on advice_note for select using (caller_sees_all() or caller_has_role('mission'));
create policy advice_note_of_unit on advice_note using (caller_sees_all());

create table rights_assessment (
    id           uuid primary key,
    version      bigint      not null,
    party        text        not null,
    project      text        not null,
    phase        text        not null check (phase in ('design', 'implementation', 'monitoring')),
    status       text        not null check (status in ('open', 'completed')),
    result       text,
    opened_at    timestamptz not null,
    completed_at timestamptz,
    updated_at   timestamptz not null
);
create index rights_assessment_party on rights_assessment (party, id);
create index rights_assessment_updated on rights_assessment (updated_at, id);
alter table rights_assessment enable row level security;
alter table rights_assessment force row level security;
create policy rights_assessment_of_file on rights_assessment
    using (caller_sees_all() or (caller_has_role('mission') and caller_serves(party)));

create table rights_answer (
    id         uuid primary key,
    assessment uuid not null references rights_assessment,
    question   text not null,
    answer     text not null check (answer in ('yes', 'partly', 'no', 'not-applicable')),
    evidence   text,
    open_point text,
    due_on     date,
    training   boolean not null,
    unique (assessment, question),
    check (due_on is null or open_point is not null)
);
alter table rights_answer enable row level security;
alter table rights_answer force row level security;
create policy rights_answer_of_file on rights_answer
    using (exists (select from rights_assessment where rights_assessment.id = rights_answer.assessment));
