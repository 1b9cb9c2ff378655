-- What was loaded of the shipped catalogue, so that a start with the same one changes nothing.
create table catalogue (
    name   text primary key,
    digest text not null
);

create table party (
    code         text primary key,
    kind         text   not null,
    alpha2       text,
    m49          text,
    exists_from  date,
    exists_until date,
    names        jsonb  not null,
    aliases      jsonb  not null,
    successors   jsonb  not null,
    source       text   not null,
    words        text   not null,
    version      bigint not null
);

create table instrument (
    code              text primary key,
    kind              text   not null,
    origin            text   not null check (origin in ('catalogue', 'untc-index')),
    titles            jsonb  not null,
    adopted_on        date,
    adopted_at        text,
    opened_on         date,
    in_force_on       date,
    untc_number       text unique,
    unts_registration text,
    symbol            text,
    chapter           text,
    depositary        text,
    monitoring_body   text,
    supplements       text,
    acts              jsonb,
    final_clauses     jsonb,
    sources           jsonb  not null,
    to_verify         jsonb  not null,
    words             text   not null,
    version           bigint not null,
    search            tsvector generated always as (
        to_tsvector('english'::regconfig, words) || to_tsvector('french'::regconfig, words)
            || to_tsvector('spanish'::regconfig, words)) stored
);
create index instrument_search on instrument using gin (search);

-- The log of acts, and the statuses that follow from it: statuses[i] holds from since[i] until since[i + 1].
create table participation (
    id         text primary key,
    instrument text     not null references instrument,
    party      text     not null references party,
    acts       jsonb    not null,
    since      date[]   not null,
    statuses   text[]   not null,
    version    bigint   not null,
    unique (instrument, party),
    check (cardinality(since) = cardinality(statuses))
);
create index participation_party on participation (party, instrument);

create function status_on(day date, since date[], statuses text[]) returns text
    language sql immutable parallel safe
    return case when cardinality(since) = 0 then 'none' else coalesce(statuses[width_bucket(day, since)], 'none') end;
