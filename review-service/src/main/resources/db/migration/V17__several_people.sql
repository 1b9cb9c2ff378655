-- Several people write a review: who does what, what they say, what they changed, and what the authorities say of it.
select set_config('app.role', 'system', true);
alter table review add column written_at timestamptz;

alter table finding
    add column version    bigint not null default 0,
    add column updated_at timestamptz,
    add column dropped_at timestamptz;
update finding set updated_at = recorded_at;
alter table finding alter column updated_at set not null;
create index finding_updated on finding (review, updated_at, id);

alter table recommendation
    add column version    bigint not null default 0,
    add column updated_at timestamptz,
    add column dropped_at timestamptz;
update recommendation set updated_at = recorded_at;
alter table recommendation alter column updated_at set not null;
create index recommendation_updated on recommendation (review, updated_at, id);

create table review_change (
    id         uuid primary key,
    review     uuid        not null references review,
    kind       text        not null,
    changed    uuid        not null,
    changed_at timestamptz not null,
    client     text        not null,
    person     text,
    before     jsonb,
    after      jsonb,
    check (before is not null or after is not null)
);
create index review_change_review on review_change (review, id);
alter table review_change enable row level security;
alter table review_change force row level security;
create policy review_change_of_unit on review_change using (caller_sees_all());
revoke update, truncate on review_change from "${application}";

create table review_assignment (
    id          uuid primary key,
    review      uuid        not null references review,
    person      text        not null,
    task        text        not null check (task in ('lead', 'author', 'peer-reviewer')),
    due_on      date,
    assigned_at timestamptz not null,
    ended_at    timestamptz,
    updated_at  timestamptz not null
);
create unique index review_assignment_once on review_assignment (review, person, task) where ended_at is null;
alter table review_assignment enable row level security;
alter table review_assignment force row level security;
create policy review_assignment_of_unit on review_assignment using (caller_sees_all());

create table peer_review (
    id       uuid primary key,
    review   uuid        not null references review,
    person   text        not null,
    opinion  text        not null check (opinion in ('agreed', 'changes-asked')),
    note     text,
    given_at timestamptz not null
);
create index peer_review_review on peer_review (review, id);
alter table peer_review enable row level security;
alter table peer_review force row level security;
create policy peer_review_of_unit on peer_review using (caller_sees_all());
revoke update, truncate on peer_review from "${application}";

create table remark (
    id          uuid primary key,
    review      uuid        not null references review,
    finding     uuid references finding,
    text_number integer,
    address     text,
    in_reply_to uuid references remark,
    wording     text        not null,
    person      text        not null,
    made_at     timestamptz not null,
    settled_at  timestamptz,
    updated_at  timestamptz not null,
    check ((finding is null) <> (address is null)),
    check ((text_number is null) = (address is null))
);
create index remark_review on remark (review, id);
alter table remark enable row level security;
alter table remark force row level security;
create policy remark_of_unit on remark using (caller_sees_all());

create table authority_comment (
    id          uuid primary key,
    review      uuid        not null references review,
    finding     uuid references finding,
    authority   text        not null,
    wording     text        not null,
    received_on date,
    recorded_at timestamptz not null
);
create index authority_comment_review on authority_comment (review, id);
alter table authority_comment enable row level security;
alter table authority_comment force row level security;
create policy authority_comment_read on authority_comment for select
    using (caller_sees_all() or (is_file_of_caller(review) and is_delivered(review)));
create policy authority_comment_write on authority_comment using (caller_sees_all());
