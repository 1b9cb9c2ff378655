create table finding (
    id          uuid primary key,
    review      uuid        not null references review,
    instrument  text        not null,
    provision   text,
    conformity  text        not null,
    severity    text        not null,
    reasons     text        not null,
    themes      text[]      not null,
    recorded_at timestamptz not null
);
create index finding_review on finding (review, id);

create table finding_provision (
    finding  uuid    not null references finding,
    position integer not null,
    text     integer not null check (text > 0),
    address  text    not null,
    quote    text,
    primary key (finding, position)
);

create table recommendation (
    id           uuid primary key,
    review       uuid        not null references review,
    kind         text        not null,
    addressed_to text        not null,
    wording      text        not null,
    findings     uuid[]      not null,
    recorded_at  timestamptz not null
);
create index recommendation_review on recommendation (review, id);

-- Drafts are the Unit's; what was delivered is seen by those who see the review.
create function is_delivered(id uuid) returns boolean
    language sql stable
    return exists (select from review where review.id = is_delivered.id and review.delivered_on is not null);

alter table finding enable row level security;
alter table finding force row level security;
create policy finding_read on finding for select using (caller_sees_all() or is_delivered(review));
create policy finding_write on finding using (caller_sees_all());

alter table finding_provision enable row level security;
alter table finding_provision force row level security;
create policy finding_provision_read on finding_provision for select
    using (exists (select from finding where finding.id = finding_provision.finding));
create policy finding_provision_write on finding_provision using (caller_sees_all());

alter table recommendation enable row level security;
alter table recommendation force row level security;
create policy recommendation_read on recommendation for select using (caller_sees_all() or is_delivered(review));
create policy recommendation_write on recommendation using (caller_sees_all());
