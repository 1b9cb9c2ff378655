create table listed (
    id         uuid primary key,
    country    text        not null,
    colour     text,
    tags       text[]      not null default '{}',
    day        date,
    extra      jsonb,
    updated_at timestamptz not null
);
alter table listed enable row level security;
alter table listed force row level security;
create policy listed_visible on listed using (country = 'ALL' or caller_sees_all() or caller_serves(country));
