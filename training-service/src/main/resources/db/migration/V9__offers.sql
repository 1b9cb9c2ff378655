-- Seats: never more offers than there are, whoever asks at the same time; the lock is that of the edition.
create table offer (
    id          uuid primary key,
    version     bigint      not null default 1,
    edition     uuid        not null references edition,
    application uuid        not null references application,
    status      text        not null default 'open'
        check (status in ('open', 'accepted', 'declined', 'expired', 'withdrawn', 'lapsed', 'given-back')),
    scholarship boolean     not null,
    refill      boolean     not null,
    offered_at  timestamptz not null,
    expires_at  timestamptz not null,
    settled_at  timestamptz,
    updated_at  timestamptz not null default now()
);
create unique index offer_one_held on offer (application) where status in ('open', 'accepted');
create index offer_edition on offer (edition, id);
create index offer_due on offer (expires_at) where status = 'open';
create index offer_updated on offer (updated_at, id);
create trigger offer_changed before insert or update on offer for each row execute function changed();
alter table offer enable row level security;
alter table offer force row level security;
create policy offer_kept on offer using (caller_sees_all());

create table waiting_place (
    application uuid primary key references application,
    edition     uuid        not null references edition,
    position    bigint      not null,
    since       timestamptz not null,
    unique (edition, position)
);
alter table waiting_place enable row level security;
alter table waiting_place force row level security;
create policy waiting_place_kept on waiting_place using (caller_sees_all());

create table quota (
    edition   uuid    not null references edition,
    attribute text    not null
        check (attribute in ('party', 'gender', 'sector', 'first-time', 'scholarship', 'language-level')),
    value     text    not null,
    maximum   integer not null check (maximum >= 0),
    primary key (edition, attribute, value)
);
alter table quota enable row level security;
alter table quota force row level security;
create policy quota_kept on quota using (caller_sees_all());

-- How many are in each edition, as it was told last.
create table enrolment_count (
    edition      uuid primary key references edition,
    under_review integer not null,
    waiting      integer not null,
    offered      integer not null,
    accepted     integer not null
);
alter table enrolment_count enable row level security;
alter table enrolment_count force row level security;
create policy enrolment_count_kept on enrolment_count using (caller_sees_all());
