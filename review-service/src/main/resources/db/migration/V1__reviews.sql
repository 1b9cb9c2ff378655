create table review (
    id                   uuid primary key,
    version              bigint      not null,
    party                text        not null check (party ~ '^[A-Z0-9]{2,8}$'),
    product              text        not null,
    requester_kind       text        not null,
    requester_name       text        not null,
    terms_of_reference   text        not null,
    answered             uuid[]      not null,
    status               text        not null,
    requested_at         timestamptz not null,
    reason               text,
    delivered_on         date,
    published_on         date,
    consent_given_by     text,
    consent_given_on     date,
    standards_changed_at timestamptz,
    check ((published_on is null) = (consent_given_by is null)),
    check ((published_on is null) = (consent_given_on is null)),
    check (published_on is null or delivered_on is not null)
);
create index review_party on review (party, id);
create index review_status on review (status, id);
alter table review enable row level security;
alter table review force row level security;
create policy review_kept on review using (caller_sees_all() or (caller_has_role('mission') and caller_serves(party)));
-- What the requester consented to publish is everybody's to read.
create policy review_published on review for select using (published_on is not null);

create table review_text (
    review   uuid    not null references review,
    position integer not null,
    title    text    not null,
    version  text    not null,
    language text    not null,
    dated    date,
    primary key (review, position)
);
alter table review_text enable row level security;
alter table review_text force row level security;
create policy review_text_visible on review_text
    using (exists (select from review where review.id = review_text.review));

create table status_notice (
    id            uuid primary key,
    review        uuid        not null references review,
    instrument    text        not null,
    status_before text        not null,
    status_after  text        not null,
    since         date,
    noted_at      timestamptz not null
);
create index status_notice_review on status_notice (review, id);
alter table status_notice enable row level security;
alter table status_notice force row level security;
create policy status_notice_visible on status_notice
    using (exists (select from review where review.id = status_notice.review));
