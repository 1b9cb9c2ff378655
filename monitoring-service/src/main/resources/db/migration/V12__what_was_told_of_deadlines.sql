-- What was told of deadlines, and the nearest lead of which; the service's own.
create table deadline_told (
    deadline  uuid primary key,
    party     text not null,
    mechanism text not null,
    kind      text not null,
    due_on    date not null,
    near      integer
);
alter table deadline_told enable row level security;
alter table deadline_told force row level security;
create policy deadline_told_own on deadline_told using (caller_has_role('system'));

-- The day by which a report was due when it was told that it is overdue.
alter table reporting_duty add column overdue_told date;

-- Calendars by a secret address; of the secret the hash is kept, and what the owner may see.
create table calendar_feed (
    id           uuid primary key,
    hash         bytea       not null unique,
    owner        text        not null,
    roles        text[]      not null,
    countries    text[]      not null,
    party        text        not null,
    mechanism    text,
    made_at      timestamptz not null,
    confirmed_at timestamptz not null,
    withdrawn_at timestamptz
);
create index calendar_feed_owner on calendar_feed (owner, id);
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy calendar_feed_own on calendar_feed
    using (owner = nullif(current_setting('app.caller', true), '') or caller_has_role('system'));
