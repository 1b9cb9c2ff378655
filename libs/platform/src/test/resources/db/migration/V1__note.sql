create table note (
    id      uuid primary key,
    country text   not null,
    text    text   not null unique,
    version bigint not null
);
alter table note enable row level security;
alter table note force row level security;
create policy note_visible on note using (caller_sees_all() or caller_serves(country));

create table heard (
    aggregate text   not null,
    version   bigint not null,
    code      text   not null,
    seq       bigint generated always as identity
);
