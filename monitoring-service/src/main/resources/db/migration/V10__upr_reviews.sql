-- The review of a State in one cycle of the Universal Periodic Review.
create table upr_review (
    id                uuid primary key,
    party             text        not null,
    cycle             integer     not null,
    session           integer,
    troika            text[]      not null,
    mid_term_on       date,
    mid_term_document text,
    updated_at        timestamptz not null,
    version           bigint      not null,
    unique (party, cycle)
);
create index upr_review_cycle on upr_review (cycle, party, id);
create index upr_review_updated on upr_review (updated_at, id);
create index recommendation_review on recommendation (party, mechanism, session);
