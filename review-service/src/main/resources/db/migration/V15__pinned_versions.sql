-- Which exact version of a national text each text of a review is, and of what newer ones an open review was told.
create table pinned_version (
    id            uuid primary key,
    review        uuid        not null,
    text          integer     not null check (text > 0),
    national_text uuid        not null,
    number        integer     not null,
    pinned_at     timestamptz not null,
    unique (review, text),
    foreign key (review) references review,
    foreign key (national_text, number) references national_text_version
);
create index pinned_version_text on pinned_version (national_text, number);
alter table pinned_version enable row level security;
alter table pinned_version force row level security;
create policy pinned_version_read on pinned_version for select
    using (exists (select from review where review.id = pinned_version.review)
        and exists (select from national_text where national_text.id = pinned_version.national_text));
create policy pinned_version_write on pinned_version using (caller_sees_all());

create table version_notice (
    id            uuid primary key,
    review        uuid        not null references review,
    national_text uuid        not null references national_text,
    pinned        integer     not null,
    newer         integer     not null,
    noted_at      timestamptz not null
);
create index version_notice_review on version_notice (review, id);
alter table version_notice enable row level security;
alter table version_notice force row level security;
create policy version_notice_read on version_notice for select
    using (exists (select from review where review.id = version_notice.review)
        and exists (select from national_text where national_text.id = version_notice.national_text));
create policy version_notice_write on version_notice using (caller_sees_all());

-- What was told stays.
revoke update, delete, truncate on version_notice from "${application}";
