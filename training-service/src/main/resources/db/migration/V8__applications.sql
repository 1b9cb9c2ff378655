-- People: personal data. Purpose: to choose who takes part in an edition and to write to them. Nothing of it leaves in facts.
create function application_is_active(status text) returns boolean
    language sql immutable parallel safe
    return status in ('under-review', 'waiting', 'offered', 'accepted');

create table person (
    id         uuid primary key,
    name       text        not null,
    party      varchar(3)  not null,
    email_key  text        not null,
    name_key   text        not null,
    likeness   text        not null,
    merged_into uuid references person,
    created_at timestamptz not null default now(),
    unique (email_key, name_key)
);
create index person_likeness on person (likeness, party);
alter table person enable row level security;
alter table person force row level security;
create policy person_kept on person using (caller_sees_all());

create table person_duplicate (
    id           uuid primary key,
    person       uuid        not null references person,
    other        uuid        not null references person,
    reason       text        not null check (reason in ('same-address', 'like-name')),
    status       text        not null default 'open' check (status in ('open', 'merged', 'dismissed')),
    reason_given text,
    proposed_at  timestamptz not null default now(),
    settled_at   timestamptz,
    updated_at   timestamptz not null default now(),
    check (person <> other)
);
create unique index person_duplicate_pair on person_duplicate (least(person, other), greatest(person, other));
create index person_duplicate_updated on person_duplicate (updated_at, id);
create trigger person_duplicate_changed before insert or update on person_duplicate
    for each row execute function changed();
alter table person_duplicate enable row level security;
alter table person_duplicate force row level security;
create policy person_duplicate_kept on person_duplicate using (caller_sees_all());

create table form (
    id         uuid primary key,
    edition    uuid        not null references edition,
    stage      text        not null check (stage in ('application', 'acceptance')),
    schema     jsonb       not null,
    texts      jsonb       not null,
    created_at timestamptz not null default now()
);
create index form_edition on form (edition, stage, id);
alter table form enable row level security;
alter table form force row level security;
create policy form_kept on form using (caller_sees_all());
create policy form_visible on form for select using (exists (select from edition where edition.id = form.edition));

create table application (
    id             uuid primary key,
    version        bigint       not null,
    edition_id     uuid         not null references edition,
    kind           text         not null check (kind in ('open', 'nomination')),
    name           text         not null,
    email          text         not null,
    language       varchar(35)  not null,
    party          varchar(3)   not null,
    gender         text check (gender in ('female', 'male', 'other')),
    sector         text         not null,
    organization   text,
    language_level text check (language_level in ('a1', 'a2', 'b1', 'b2', 'c1', 'c2')),
    first_time     boolean      not null,
    scholarship    boolean      not null,
    nominator      text,
    authority      text,
    endorser       text check (endorser <> nominator),
    status         text         not null,
    status_reason  text,
    person         uuid references person,
    updated_at     timestamptz  not null default now(),
    check ((kind = 'nomination') = (nominator is not null and authority is not null)),
    check (application_is_active(status) <= (person is not null))
);
create unique index application_one_active on application (edition_id, person) where application_is_active(status);
create index application_edition on application (edition_id, id);
create index application_status on application (edition_id, status, id);
create index application_updated on application (updated_at, id);
create index application_person on application (person);
create trigger application_changed before insert or update on application for each row execute function changed();
alter table application enable row level security;
alter table application force row level security;
create policy application_kept on application using (caller_sees_all());
create policy application_nominated on application
    using (kind = 'nomination' and caller_serves(party)) with check (kind = 'nomination' and caller_serves(party));
-- Anybody may apply, and read nothing.
create policy application_sent on application for insert
    with check (kind = 'open' and status = 'awaiting-confirmation' and person is null);

create table application_step (
    seq         bigint generated always as identity primary key,
    application uuid        not null references application,
    at          timestamptz not null default clock_timestamp(),
    status      text        not null,
    reason      text
);
create index application_step_application on application_step (application, seq);
alter table application_step enable row level security;
alter table application_step force row level security;
create policy application_step_kept on application_step using (caller_sees_all());
create policy application_step_written on application_step for insert with check (true);
create policy application_step_visible on application_step for select
    using (exists (select from application where application.id = application_step.application));
create function application_stepped() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or old.status <> new.status or old.status_reason is distinct from new.status_reason then
        insert into application_step (application, status, reason) values (new.id, new.status, new.status_reason);
    end if;
    return null;
end $$;
create trigger application_stepped after insert or update on application
    for each row execute function application_stepped();

create table filled_form (
    application uuid  not null references application,
    form        uuid  not null references form,
    answers     jsonb not null,
    primary key (application, form)
);
alter table filled_form enable row level security;
alter table filled_form force row level security;
create policy filled_form_kept on filled_form using (caller_sees_all());
create policy filled_form_sent on filled_form for insert with check (true);
create policy filled_form_visible on filled_form for select
    using (exists (select from application where application.id = filled_form.application));

create table endorsement_letter (
    application uuid primary key references application,
    file        uuid   not null unique,
    name        text   not null,
    media_type  text   not null,
    bytes       bigint not null,
    sha256      text   not null
);
alter table endorsement_letter enable row level security;
alter table endorsement_letter force row level security;
create policy endorsement_letter_kept on endorsement_letter using (caller_sees_all());
create policy endorsement_letter_nominated on endorsement_letter
    using (exists (select from application where application.id = endorsement_letter.application));

-- Links that work once: of their tokens only the hash is here.
create table answer_link (
    id          uuid primary key,
    hash        bytea       not null unique,
    purpose     text        not null check (purpose in ('confirm', 'take-up', 'withdraw', 'offer', 'further-form')),
    application uuid        not null references application,
    expires_at  timestamptz not null,
    used_at     timestamptz
);
create index answer_link_application on answer_link (application);
alter table answer_link enable row level security;
alter table answer_link force row level security;
create policy answer_link_kept on answer_link using (caller_sees_all());
create policy answer_link_made on answer_link for insert with check (true);

-- Letters to people, sent after the commit; the token of a link is made when the letter is written.
create table letter (
    id        uuid primary key,
    cause     text        not null unique,
    kind      text        not null,
    language  varchar(35) not null,
    recipient text        not null,
    name      text        not null,
    edition   uuid        not null references edition,
    link      uuid,
    status    text        not null default 'queued' check (status in ('queued', 'sent', 'bounced', 'held')),
    remark    text,
    queued_at timestamptz not null,
    due_at    timestamptz not null default '-infinity',
    sent_at   timestamptz
);
create index letter_due on letter (due_at, id) where status = 'queued';
create index letter_unasked on letter (recipient, sent_at) where kind = 'confirm';
alter table letter enable row level security;
alter table letter force row level security;
create policy letter_kept on letter using (caller_sees_all());
create policy letter_queued on letter for insert with check (true);
