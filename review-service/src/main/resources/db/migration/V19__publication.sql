-- Whole or summary, from which day on, and what is erased when it need not be kept any longer.
select set_config('app.role', 'system', true);
alter table review
    drop constraint review_check,
    drop constraint review_check1,
    add column consent_scope text check (consent_scope in ('whole', 'summary')),
    add column embargo_until date,
    add column summary       text,
    add column erased_at     timestamptz;
update review set consent_scope = 'whole' where consent_given_by is not null;
alter table review
    add check ((consent_given_by is null) = (consent_given_on is null)),
    add check ((consent_given_by is null) = (consent_scope is null)),
    add check (published_on is null or consent_given_by is not null),
    add check (published_on is null or embargo_until is null or embargo_until <= published_on),
    add check (published_on is null or consent_scope = 'whole' or summary is not null);

-- Of what is published as a summary, others see the summary.
create or replace function is_delivered(id uuid) returns boolean
    language sql stable
    return exists (select from review where review.id = is_delivered.id and review.delivered_on is not null
                   and (review.consent_scope = 'whole' or is_file_of_caller(review.id)));
