create table training_request (
    id                       uuid primary key,
    version                  bigint        not null,
    country                  varchar(3)    not null,
    authority                text          not null,
    themes                   varchar(64)[] not null check (cardinality(themes) > 0),
    need                     text          not null,
    answered_recommendations uuid[]        not null,
    answered_findings        uuid[]        not null,
    language                 varchar(35)   not null,
    expected_participants    integer       not null check (expected_participants > 0),
    wished_from              date,
    wished_until             date,
    status                   text          not null
        check (status in ('received', 'accepted', 'declined', 'planned', 'fulfilled', 'withdrawn')),
    decline_reason           text,
    edition_id               uuid,
    check (wished_until >= wished_from),
    check ((status = 'declined') = (decline_reason is not null)),
    check ((status in ('planned', 'fulfilled')) <= (edition_id is not null))
);
create index training_request_country on training_request (country, id);
alter table training_request enable row level security;
alter table training_request force row level security;
create policy training_request_visible on training_request using (caller_sees_all() or caller_serves(country));
