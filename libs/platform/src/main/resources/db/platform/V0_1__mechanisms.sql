-- What the database knows of the caller (set per transaction by Tenancy); unset means public.
create function caller_has_role(role text) returns boolean
    language sql stable parallel safe
    return role = any (string_to_array(nullif(current_setting('app.role', true), ''), ','));

create function caller_sees_all() returns boolean
    language sql stable parallel safe
    return coalesce(string_to_array(nullif(current_setting('app.role', true), ''), ',') && array['iml', 'admin', 'system'], false);

create function caller_serves(country text) returns boolean
    language sql stable parallel safe
    return coalesce(country = any (string_to_array(nullif(current_setting('app.countries', true), ''), ',')), false);

create function caller_organization() returns text
    language sql stable parallel safe
    return nullif(current_setting('app.organization', true), '');

create table outbox (
    seq               bigint generated always as identity primary key,
    id                uuid        not null unique,
    type              text        not null,
    aggregate_type    text        not null,
    aggregate_id      text        not null,
    aggregate_version bigint      not null,
    country           text,
    data              jsonb       not null,
    occurred_at       timestamptz not null,
    client            text        not null,
    traceparent       text,
    shard             smallint    not null,
    published_at      timestamptz,
    unique (aggregate_type, aggregate_id, aggregate_version)
);
create index outbox_unpublished on outbox (shard, seq) where published_at is null;
create index outbox_type on outbox (type, occurred_at);

create table outbox_lease (
    shard smallint primary key,
    owner uuid,
    fence bigint      not null default 0,
    until timestamptz not null default '-infinity'
);
insert into outbox_lease (shard) select generate_series(0, 7);

create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
create index inbox_received on inbox (received_at);

create table inbox_version (
    consumer       text   not null,
    aggregate_type text   not null,
    aggregate_id   text   not null,
    version        bigint not null,
    primary key (consumer, aggregate_type, aggregate_id)
);

create table inbox_progress (
    consumer   text primary key,
    heard_until timestamptz not null
);

create table idempotency (
    caller      text        not null,
    operation   text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    status      smallint    not null,
    location    text,
    etag        text,
    body        text,
    claimed_at  timestamptz not null default now(),
    primary key (caller, operation, key)
);
create index idempotency_claimed on idempotency (claimed_at);

create table import_job (
    id           uuid primary key,
    collection   text        not null,
    format       text        not null,
    parameters   jsonb       not null,
    sha256       text        not null,
    bytes        bigint      not null,
    state        text        not null check (state in ('queued', 'running', 'finished', 'failed')),
    read         bigint      not null default 0,
    accepted     bigint      not null default 0,
    unchanged    bigint      not null default 0,
    rejected     bigint      not null default 0,
    failure_code   text,
    failure_detail text,
    client       text        not null,
    submitted_at timestamptz not null,
    started_at   timestamptz,
    finished_at  timestamptz,
    worker       uuid,
    lease_until  timestamptz,
    check (read = accepted + unchanged + rejected)
);
create index import_job_open on import_job (submitted_at, id) where state in ('queued', 'running');

create table import_chunk (
    job  uuid     not null references import_job on delete cascade,
    seq  integer  not null,
    data bytea    not null,
    primary key (job, seq)
);

create table import_rejection (
    job    uuid   not null references import_job on delete cascade,
    seq    bigint generated always as identity,
    line   bigint not null,
    code   text   not null,
    reason text   not null,
    row_text text not null,
    primary key (job, seq)
);
