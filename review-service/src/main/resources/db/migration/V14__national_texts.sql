-- Laws, bills and policies of States in their exact versions; what is not public is seen by the State's mission and the Unit.
create table national_text (
    id                 uuid primary key,
    version            bigint      not null,
    party              text        not null check (party ~ '^[A-Z][A-Z0-9-]{1,19}$'),
    kind               text        not null check (kind in ('constitution', 'law', 'regulation', 'bill', 'policy')),
    title              text        not null,
    official_reference text,
    visibility         text        not null check (visibility in ('confidential', 'public')),
    newest_version     integer     not null check (newest_version >= 0),
    registered_at      timestamptz not null,
    updated_at         timestamptz not null default clock_timestamp()
);
create index national_text_party on national_text (party, id);
create index national_text_kind on national_text (kind, id);
create index national_text_visibility on national_text (visibility, id);
create index national_text_updated on national_text (updated_at, id);
create trigger national_text_changed before insert or update on national_text
    for each row execute function review_changed();
alter table national_text enable row level security;
alter table national_text force row level security;
create policy national_text_kept on national_text
    using (caller_sees_all() or (caller_has_role('mission') and caller_serves(party)));
create policy national_text_public on national_text for select using (visibility = 'public');

create table national_text_version (
    text               uuid        not null references national_text,
    number             integer     not null check (number > 0),
    as_of              date        not null,
    language           text        not null,
    status             text check (status in ('draft', 'adopted', 'in-force', 'repealed')),
    official_reference text,
    provisions         integer     not null,
    uncertain          integer     not null,
    sha256             text        not null,
    taken_in_at        timestamptz not null,
    primary key (text, number),
    unique (text, sha256)
);
alter table national_text_version enable row level security;
alter table national_text_version force row level security;
create policy national_text_version_visible on national_text_version
    using (exists (select from national_text where national_text.id = national_text_version.text));

create table national_provision (
    text        uuid        not null,
    number      integer     not null,
    position    integer     not null,
    address     text        not null,
    parent      text,
    kind        text        not null,
    written     text,
    heading     text,
    words       text        not null,
    division    text        not null check (division in ('marked', 'numbered', 'uncertain')),
    repealed    boolean     not null,
    search      tsvector    not null,
    taken_in_at timestamptz not null default clock_timestamp(),
    primary key (text, number, position),
    unique (text, number, address),
    foreign key (text, number) references national_text_version
);
alter table national_provision enable row level security;
alter table national_provision force row level security;
create policy national_provision_visible on national_provision
    using (exists (select from national_text where national_text.id = national_provision.text));

-- A version is cited by its number and its addresses: what was taken in stays as it is.
revoke update, delete, truncate on national_text_version, national_provision from "${application}";

-- Words as their language stems them, with accents folded after the stemming and before it: people write both ways.
create function search_folded(words text) returns text
    language sql immutable strict parallel safe
    return case when octet_length(words) = length(words) then words
        else translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036F]', '', 'g'), 'ØøŁłĐđı', 'OoLlDdi') end;

create function search_plain(words text) returns text
    language sql immutable strict parallel safe
    return translate(case when octet_length(words) = length(words) then words
        else regexp_replace(regexp_replace(words, '[\u2018\u2019\u201B\u2032\u02BC]', '''', 'g'),
            '[\u00A0\u00A1\u00A7\u00AB\u00B6\u00B7\u00BB\u00BF\u2000-\u206F\u060C\u061B\u061F\u3000-\u3011\uFF01\uFF08\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F]',
            ' ', 'g') end, '/_', '  ');

create function search_query(config regconfig, words text) returns tsquery
    language sql immutable strict parallel safe
    return case when octet_length(words) = length(words) then websearch_to_tsquery(config, search_plain(words))
        else search_folded(websearch_to_tsquery(config, search_plain(words))::text)::tsquery
            || websearch_to_tsquery(config, search_folded(search_plain(words))) end;

create function search_vector(config regconfig, words text) returns tsvector
    language sql immutable strict parallel safe
    return case when octet_length(words) = length(words)
        then to_tsvector(config, replace(search_plain(words), '-', ' '))
        else (search_folded(to_tsvector(config, replace(search_plain(words), '-', ' '))::text) || ' '
            || to_tsvector(config, search_folded(replace(search_plain(words), '-', ' ')))::text)::tsvector end;

-- The words of each text's newest version. No policy guards them, as the index would not be used under one: nobody reads
-- them but the function, which says in which texts words are found, and those are read under the policy of national_text.
create table national_text_words (
    text   uuid     not null references national_text,
    piece  integer  not null,
    config text     not null,
    words  tsvector not null,
    primary key (text, piece)
);
create index national_text_words_found on national_text_words using gin (words);
revoke select, update, truncate on national_text_words from "${application}";
grant select (text) on national_text_words to "${application}";

create function national_texts_with(asked text, configs text[]) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select distinct w.text
        from unnest(configs) as c (config)
        join national_text_words w on w.config = c.config and w.words @@ search_query(c.config::regconfig, asked);
    end;
