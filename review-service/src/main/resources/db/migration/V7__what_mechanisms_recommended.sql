-- What mechanisms recommended to States, as monitoring told it; public, as it is there.
create table heard_recommendation (
    id          uuid primary key,
    party       text        not null,
    mechanism   text        not null,
    kind        text        not null,
    position    text,
    themes      text[]      not null,
    instruments text[]      not null,
    heard_at    timestamptz not null
);
create index heard_recommendation_party on heard_recommendation (party, heard_at, id);
