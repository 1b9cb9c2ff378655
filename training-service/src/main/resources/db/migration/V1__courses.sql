create table course (
    id            uuid primary key,
    version       bigint        not null,
    code          varchar(32)   not null unique,
    themes        varchar(64)[] not null check (cardinality(themes) > 0),
    audiences     varchar(64)[] not null check (cardinality(audiences) > 0),
    standard_days integer       not null check (standard_days between 1 and 366),
    issuer        text          not null,
    status        text          not null check (status in ('draft', 'published', 'retired'))
);
alter table course enable row level security;
alter table course force row level security;
create policy course_kept on course using (caller_sees_all());
create policy course_visible on course for select using (status <> 'draft');

create table course_title (
    course   uuid not null references course,
    language text not null,
    title    text not null,
    primary key (course, language)
);
alter table course_title enable row level security;
alter table course_title force row level security;
create policy course_title_kept on course_title using (caller_sees_all());
create policy course_title_visible on course_title for select
    using (exists (select from course where course.id = course_title.course));
