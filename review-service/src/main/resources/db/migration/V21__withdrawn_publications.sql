-- Who followed a publication learns that it was withdrawn: its id, State and product were everybody's to read.
create table withdrawn_review (
    id           uuid primary key references review,
    party        text        not null,
    product      text        not null,
    withdrawn_at timestamptz not null
);
create index withdrawn_review_since on withdrawn_review (withdrawn_at, id);
alter table withdrawn_review enable row level security;
alter table withdrawn_review force row level security;
create policy withdrawn_review_told on withdrawn_review for select using (true);
create policy withdrawn_review_added on withdrawn_review for insert with check (caller_sees_all());
create policy withdrawn_review_again on withdrawn_review for update using (caller_sees_all());

create function keep_withdrawn_review() returns trigger
    language plpgsql as $$
begin
    insert into withdrawn_review (id, party, product, withdrawn_at)
    values (new.id, new.party, new.product, new.updated_at)
    on conflict (id) do update set withdrawn_at = excluded.withdrawn_at;
    return null;
end
$$;
create trigger review_withdrawn after update of published_on on review
    for each row when (old.published_on is not null and new.published_on is null)
    execute function keep_withdrawn_review();

-- Of what is published as a summary others see neither the texts nor what they are held against.
create function is_open_whole(id uuid) returns boolean
    language sql stable
    return exists (select from review where review.id = is_open_whole.id
                   and (is_file_of_caller(review.id) or (review.published_on is not null and review.consent_scope = 'whole')));
alter policy review_text_visible on review_text using (is_open_whole(review));
alter policy status_notice_visible on status_notice using (is_open_whole(review));
alter policy pinned_version_read on pinned_version
    using (is_open_whole(review)
        and exists (select from national_text where national_text.id = pinned_version.national_text));
alter policy version_notice_read on version_notice
    using (is_open_whole(review)
        and exists (select from national_text where national_text.id = version_notice.national_text));
