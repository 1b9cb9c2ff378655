-- Text as search sees it: no accents, so that who types "Habre" finds "Habré".
create function folded(words text) returns text
    language sql immutable parallel safe
    return translate(regexp_replace(normalize(words, NFKD), U&'[\0300-\036F]', '', 'g'), 'øØłŁđĐ', 'oOlLdD');

create function search_words(words text, labels text[], document text) returns tsvector
    language sql immutable parallel safe
    return setweight(to_tsvector('english'::regconfig, folded(words)), 'A')
        || setweight(to_tsvector('english'::regconfig, folded(array_to_string(labels, ' '))), 'B')
        || setweight(to_tsvector('simple'::regconfig, coalesce(document, '')), 'B');

create table recommendation (
    id                  uuid primary key,
    mechanism           text        not null,
    kind                text        not null check (kind in ('RECOMMENDATION', 'PLEDGE')),
    party               text        not null,
    session             integer check (session > 0),
    document            text,
    paragraph           text,
    text                text        not null,
    natural_key         text        not null,
    sibling             integer     not null,
    action_category     integer check (action_category between 1 and 5),
    recommenders        text[]      not null,
    recommender_unknown boolean     not null,
    themes              text[]      not null,
    theme_labels        text[]      not null,
    position            text check (position in ('SUPPORTED', 'NOTED')),
    published_at        timestamptz not null,
    changed_at          timestamptz not null,
    version             bigint      not null,
    search              tsvector generated always as (search_words(text, theme_labels, document)) stored,
    unique (natural_key, sibling),
    check (kind <> 'PLEDGE' or position is null and recommenders = '{}' and not recommender_unknown)
);
create index recommendation_party on recommendation (party, id);
create index recommendation_mechanism on recommendation (mechanism, id);
create index recommendation_changed on recommendation (changed_at);
create index recommendation_themes on recommendation using gin (themes);
create index recommendation_search on recommendation using gin (search);

create table recommendation_position (
    recommendation uuid        not null references recommendation on delete cascade,
    ordinal        integer     not null,
    position       text        not null check (position in ('SUPPORTED', 'NOTED')),
    source_value   text        not null,
    recorded_at    timestamptz not null,
    primary key (recommendation, ordinal)
);

create table recommendation_provision (
    recommendation uuid    not null references recommendation on delete cascade,
    ordinal        integer not null,
    instrument     text    not null,
    provision      text,
    primary key (recommendation, ordinal)
);
create index recommendation_provision_instrument on recommendation_provision (instrument, recommendation);
