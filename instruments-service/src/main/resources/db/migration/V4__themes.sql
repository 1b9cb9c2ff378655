-- A thesaurus: each theme names those right above it, those beside it, and what other vocabularies have for it.
create table theme (
    code         text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 64),
    labels       jsonb   not null,
    alternatives jsonb   not null,
    notes        jsonb   not null,
    broader      jsonb   not null,
    related      jsonb   not null,
    mappings     jsonb   not null,
    source       text    not null,
    edited       boolean not null,
    words        text    not null,
    version      bigint  not null,
    search       tsvector generated always as (
        to_tsvector('english'::regconfig, words) || to_tsvector('french'::regconfig, words)
            || to_tsvector('spanish'::regconfig, words)) stored
);
create index theme_search on theme using gin (search);
create index theme_broader on theme using gin (broader);
create index theme_top on theme (code) where broader = '[]';
create index theme_mappings on theme using gin (mappings jsonb_path_ops);
