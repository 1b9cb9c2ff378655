create table finding (
    id          uuid primary key,
    version     bigint      not null,
    review      uuid        not null references review,
    instrument  text        not null,
    provision   text,
    conformity  text        not null,
    severity    text,
    reasons     text        not null,
    themes      text[]      not null,
    recorded_at timestamptz not null,
    check ((conformity = 'CONSISTENT') = (severity is null))
);
create index finding_review on finding (review, id);

create table finding_provision (
    finding  uuid     not null references finding on delete cascade,
    position smallint not null,
    text     smallint not null,
    address  text     not null,
    quote    text,
    primary key (finding, position)
);

create table recommendation (
    id            uuid primary key,
    version       bigint      not null,
    review        uuid        not null references review,
    weight        text        not null,
    addressed_to  text        not null,
    text          text        not null,
    follow_up     text        not null,
    amendment     text,
    follow_up_on  date,
    recorded_at   timestamptz not null,
    check (amendment is not null or follow_up <> 'DONE')
);
create index recommendation_review on recommendation (review, id);

create table recommendation_finding (
    recommendation uuid     not null references recommendation on delete cascade,
    position       smallint not null,
    finding        uuid     not null references finding,
    primary key (recommendation, position),
    unique (recommendation, finding)
);
create index recommendation_finding_finding on recommendation_finding (finding);

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

alter table recommendation_finding enable row level security;
alter table recommendation_finding force row level security;
create policy recommendation_finding_read on recommendation_finding for select
    using (exists (select from recommendation where recommendation.id = recommendation_finding.recommendation));
create policy recommendation_finding_write on recommendation_finding using (caller_sees_all());
