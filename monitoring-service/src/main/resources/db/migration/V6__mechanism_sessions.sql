-- When a mechanism meets, and which States it considers then.
create table mechanism_session (
    id         uuid primary key,
    mechanism  text        not null,
    number     integer     not null check (number > 0),
    starts_on  date,
    ends_on    date,
    parties    text[]      not null,
    updated_at timestamptz not null,
    version    bigint      not null,
    unique (mechanism, number),
    check (ends_on >= starts_on)
);
create index mechanism_session_parties on mechanism_session using gin (parties);
create index mechanism_session_updated on mechanism_session (updated_at, id);
