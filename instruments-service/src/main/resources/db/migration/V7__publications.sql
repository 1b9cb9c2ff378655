create table publication (
    id           uuid primary key,
    version      bigint      not null,
    status       text        not null check (status in ('draft', 'published', 'withdrawn')),
    -- Number of the version that everybody reads, and of the one that the Unit works on.
    current      integer,
    draft        integer,
    updated_at   timestamptz not null,
    -- Last time that the public was told something, in whole seconds as harvesters compare them.
    announced_at timestamptz check (announced_at = date_trunc('second', announced_at)),
    sets         text[]      not null,
    reason       text,
    check ((status = 'draft') = (current is null)),
    check ((status = 'draft') = (announced_at is null)),
    check ((status = 'withdrawn') = (reason is not null)),
    check (current is not null or draft is not null),
    check (draft > current)
);
create index publication_status on publication (status, id);
create index publication_announced on publication (announced_at, id) where announced_at is not null;
create index publication_sets on publication using gin (sets);

-- What is said of it in each version, with the files; columns beside are those that lists are filtered by.
create table publication_version (
    id           text primary key,
    publication  uuid    not null references publication,
    number       integer not null check (number > 0),
    content      jsonb   not null,
    files        jsonb   not null,
    published_at timestamptz,
    kind         text    not null,
    languages    text[]  not null,
    themes       text[]  not null,
    instruments  text[]  not null,
    addresses    text[]  not null,
    words        text    not null,
    search       tsvector generated always as (
        to_tsvector('english'::regconfig, words) || to_tsvector('french'::regconfig, words)
            || to_tsvector('spanish'::regconfig, words)) stored,
    unique (publication, number)
);
create index publication_version_kind on publication_version (kind, publication);
create index publication_version_languages on publication_version using gin (languages);
create index publication_version_themes on publication_version using gin (themes);
create index publication_version_instruments on publication_version using gin (instruments);
create index publication_version_addresses on publication_version using gin (addresses);
create index publication_version_search on publication_version using gin (search);
create index publication_version_files on publication_version using gin (files jsonb_path_ops);

-- Drafts are the Unit's own; of what was withdrawn everybody sees that it was.
alter table publication enable row level security;
alter table publication force row level security;
create policy publication_kept on publication using (caller_sees_all());
create policy publication_announced on publication for select using (announced_at is not null);

alter table publication_version enable row level security;
alter table publication_version force row level security;
create policy publication_version_kept on publication_version using (caller_sees_all());
create policy publication_version_published on publication_version for select using (
    published_at is not null
    and exists (select from publication p where p.id = publication_version.publication and p.status = 'published'));
