create table edition (
    id                       uuid primary key,
    version                  bigint        not null,
    course_id                uuid          not null references course,
    course_code              varchar(32)   not null,
    starts_on                date          not null,
    ends_on                  date          not null,
    place                    text,
    host_country             varchar(3),
    online                   boolean       not null,
    languages                varchar(35)[] not null check (cardinality(languages) > 0),
    capacity                 integer       not null check (capacity > 0),
    scholarships             integer       not null check (scholarships between 0 and capacity),
    fee                      numeric(11, 2) check (fee >= 0),
    currency                 varchar(3),
    partner                  varchar(100),
    in_catalogue             boolean       not null,
    themes                   varchar(64)[] not null check (cardinality(themes) > 0),
    countries                varchar(3)[]  not null,
    answered_recommendations uuid[]        not null,
    request_id               uuid references training_request,
    request_country          varchar(3),
    status                   text          not null check (status in ('scheduled', 'postponed', 'held', 'cancelled')),
    cancellation_reason      text,
    held_on                  date,
    check (ends_on >= starts_on),
    check (place is not null or online),
    check ((fee is null) = (currency is null)),
    check ((request_id is null) = (request_country is null)),
    check ((status = 'cancelled') = (cancellation_reason is not null)),
    check ((status = 'held') = (held_on is not null)),
    check (held_on >= starts_on)
);
create index edition_calendar on edition (starts_on, id);
create index edition_countries on edition using gin (countries);
create index edition_course on edition (course_id);
alter table edition enable row level security;
alter table edition force row level security;
create policy edition_kept on edition using (caller_sees_all());
create policy edition_visible on edition for select using (
    in_catalogue
    or partner = caller_organization()
    or exists (select from unnest(countries) country where caller_serves(country)));

create table edition_trained (
    edition   uuid       not null references edition,
    country   varchar(3) not null,
    officials integer    not null check (officials > 0),
    primary key (edition, country)
);
create index edition_trained_country on edition_trained (country);
alter table edition_trained enable row level security;
alter table edition_trained force row level security;
create policy edition_trained_kept on edition_trained using (caller_sees_all());
create policy edition_trained_visible on edition_trained for select
    using (exists (select from edition where edition.id = edition_trained.edition));
