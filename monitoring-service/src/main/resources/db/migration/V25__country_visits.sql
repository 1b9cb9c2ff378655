-- Visits of special procedures to States, from the request to the report; what happened on the way is in the history.
create table country_visit (
    id           uuid primary key,
    party        text        not null,
    mandates     text[]      not null check (cardinality(mandates) > 0),
    status       text        not null check (status in ('requested', 'accepted', 'postponed', 'done', 'reported')),
    requested_on date        not null,
    occurred_on  date        not null check (occurred_on >= requested_on),
    starts_on    date,
    ends_on      date check (ends_on >= starts_on),
    report       text,
    source       text        not null,
    updated_at   timestamptz not null,
    version      bigint      not null,
    check ((starts_on is null) = (ends_on is null)),
    check (status not in ('done', 'reported') or starts_on is not null),
    check ((report is not null) = (status = 'reported'))
);
create index country_visit_party on country_visit (party, id);
create index country_visit_status on country_visit (status, id);
create index country_visit_mandates on country_visit using gin (mandates);
create index country_visit_updated on country_visit (updated_at, id);
