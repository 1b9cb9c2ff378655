-- Filled by monitoring's facts: public.
create table recommendation (
    id          uuid primary key,
    party       text          not null,
    kind        text          not null,
    position    text,
    themes      varchar(64)[] not null,
    evidence_on date
);
create index recommendation_party on recommendation (party);

-- Filled by review's facts: files of their State.
create table finding (
    id      uuid primary key,
    review  uuid          not null,
    country text          not null,
    themes  varchar(64)[] not null
);
create index finding_country on finding (country);
create index finding_review on finding (review);
alter table finding enable row level security;
alter table finding force row level security;
create policy finding_kept on finding using (caller_sees_all());
create policy finding_visible on finding for select using (caller_serves(country));
