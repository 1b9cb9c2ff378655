-- How a body graded the follow-up to a recommendation, or to a part of it, in one of its documents: by its own scheme, beside a scale for all.
create table follow_up_assessment (
    id                uuid primary key,
    recommendation    uuid        not null references recommendation,
    party             text        not null,
    scheme            text        not null,
    scheme_version    integer     not null,
    part              text,
    grade             text        not null,
    normalised        text        not null check (normalised in ('satisfactory', 'partly-satisfactory', 'not-satisfactory',
                                                                 'no-reply', 'contrary', 'unknown')),
    document          text        not null,
    as_of             date        not null,
    recorded_at       timestamptz not null,
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    updated_at        timestamptz not null,
    version           bigint      not null,
    check ((withdrawn_at is null) = (withdrawal_reason is null))
);
create unique index follow_up_assessment_once on follow_up_assessment (recommendation, coalesce(part, ''), document)
    where withdrawn_at is null;
create index follow_up_assessment_recommendation on follow_up_assessment (recommendation, as_of);
create index follow_up_assessment_party on follow_up_assessment (party, as_of, id);
create index follow_up_assessment_updated on follow_up_assessment (updated_at, id);
