-- What a course leads to, and in which languages it can be taught.
alter table course
    add column scope text not null default 'international' check (scope in ('international', 'regional', 'national')),
    add column languages varchar(35)[] not null default '{}';
alter table course alter column scope drop default, alter column languages drop default;

create table course_outcome (
    course   uuid        not null references course,
    position integer     not null,
    language varchar(35) not null,
    text     text        not null,
    primary key (course, position)
);
create table course_module (
    course   uuid        not null references course,
    position integer     not null,
    language varchar(35) not null,
    text     text        not null,
    primary key (course, position)
);
alter table course_outcome enable row level security;
alter table course_outcome force row level security;
create policy course_outcome_kept on course_outcome using (caller_sees_all());
create policy course_outcome_visible on course_outcome for select
    using (exists (select from course where course.id = course_outcome.course));
alter table course_module enable row level security;
alter table course_module force row level security;
create policy course_module_kept on course_module using (caller_sees_all());
create policy course_module_visible on course_module for select
    using (exists (select from course where course.id = course_module.course));

-- Who can apply for an edition and until when; in which zone its hours are.
alter table edition
    add column time_zone varchar(64) not null default 'UTC',
    add column applications_until timestamptz;
alter table edition alter column time_zone drop default;

create table edition_eligibility (
    edition  uuid        not null references edition,
    language varchar(35) not null,
    text     text        not null,
    primary key (edition, language)
);
alter table edition_eligibility enable row level security;
alter table edition_eligibility force row level security;
create policy edition_eligibility_kept on edition_eligibility using (caller_sees_all());
create policy edition_eligibility_visible on edition_eligibility for select
    using (exists (select from edition where edition.id = edition_eligibility.edition));

-- What is taught when, by whom, and with which materials. Trainers are named as they are in a programme in print.
create table edition_session (
    id         uuid primary key,
    version    bigint       not null default 1,
    edition    uuid         not null references edition,
    title      text         not null,
    language   varchar(35)  not null,
    starts_at  timestamptz  not null,
    ends_at    timestamptz  not null check (ends_at > starts_at),
    place      text,
    trainers   text[]       not null,
    updated_at timestamptz  not null default now()
);
create index edition_session_programme on edition_session (edition, starts_at, id);
create trigger edition_session_changed before insert or update on edition_session
    for each row execute function changed();
alter table edition_session enable row level security;
alter table edition_session force row level security;
create policy edition_session_kept on edition_session using (caller_sees_all());
create policy edition_session_visible on edition_session for select
    using (exists (select from edition where edition.id = edition_session.edition));

create table session_material (
    id         uuid primary key,
    session    uuid   not null references edition_session on delete cascade,
    name       text   not null,
    media_type text   not null,
    language   varchar(35),
    bytes      bigint not null,
    sha256     text   not null
);
create index session_material_session on session_material (session, id);
alter table session_material enable row level security;
alter table session_material force row level security;
create policy session_material_kept on session_material using (caller_sees_all());
create policy session_material_visible on session_material for select
    using (exists (select from edition_session where edition_session.id = session_material.session));
