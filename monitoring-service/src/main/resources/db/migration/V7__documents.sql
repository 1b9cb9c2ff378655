-- A document of the United Nations in one language; the same symbol has others.
create table document (
    id           uuid primary key,
    symbol       text        not null,
    language     text        not null,
    title        text,
    mechanism    text,
    kind         text,
    party        text,
    published_on date,
    updated_at   timestamptz not null,
    version      bigint      not null,
    unique (symbol, language)
);
create index document_party on document (party, symbol);
create index document_updated on document (updated_at, id);
