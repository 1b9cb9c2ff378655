-- Blocks of published files as they stood there.
create table published_block (
    id      uuid primary key,
    heading text   not null,
    line    bigint not null,
    text    text   not null
);

-- A statement, and how it stood over time: stages[i] and states[i] hold from since[i] until since[i + 1].
create table declaration (
    id                         uuid primary key,
    instrument                 text    not null references instrument,
    party                      text    not null references party,
    effect                     text check (effect in ('reservation', 'interpretative-declaration', 'opt-out',
        'optional-declaration', 'mandatory-declaration', 'territorial-declaration', 'objection', 'withdrawal')),
    published_as               text,
    procedures                 text[]  not null,
    targets                    text[]  not null,
    territories                text[]  not null,
    stages                     jsonb   not null,
    since                      date[]  not null,
    states                     text[]  not null,
    made_on                    date,
    upon                       text,
    about                      uuid references declaration,
    about_party                text references party,
    precludes_entry_into_force boolean,
    reasons                    text,
    objections                 integer not null,
    flags                      jsonb   not null,
    flagged                    boolean not null,
    classified                 text    not null check (classified in ('by-person', 'by-rule', 'not-classified')),
    certainty                  text check (certainty in ('split', 'whole-block')),
    block                      uuid references published_block,
    position                   integer,
    key                        text,
    words                      text    not null,
    version                    bigint  not null,
    search                     tsvector generated always as (
        to_tsvector('english'::regconfig, words) || to_tsvector('french'::regconfig, words)
            || to_tsvector('spanish'::regconfig, words)) stored,
    unique (instrument, party, key),
    check (cardinality(since) = cardinality(states) and cardinality(since) = jsonb_array_length(stages)),
    check ((effect is null) = (classified = 'not-classified'))
);
create index declaration_instrument on declaration (instrument, id);
create index declaration_party on declaration (party, id);
create index declaration_effect on declaration (effect, id);
create index declaration_classified on declaration (classified, id);
create index declaration_flagged on declaration (id) where flagged;
create index declaration_about on declaration (about) where about is not null;
create index declaration_procedures on declaration using gin (procedures);
create index declaration_targets on declaration using gin (targets);
create index declaration_search on declaration using gin (search);
create index declaration_competence on declaration (instrument, party)
    where effect in ('optional-declaration', 'opt-out');
