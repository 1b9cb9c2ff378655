-- What the requester wishes, how long each step took and may take, and beside which reviews one was accepted.
select set_config('app.role', 'system', true);
alter table review
    add column languages       text[] not null default '{}',
    add column wanted_by       date,
    add column due_on          date,
    add column accepted_beside uuid[] not null default '{}';
create index review_due on review (due_on) where due_on is not null;

-- For those whose file it is, also where the review is published.
create function is_file_of_caller(id uuid) returns boolean
    language sql stable
    return exists (select from review where review.id = is_file_of_caller.id
                   and (caller_sees_all() or (caller_has_role('mission') and caller_serves(review.party))));

create table review_step (
    review   uuid        not null references review,
    position integer     not null,
    status   text        not null,
    since    timestamptz not null,
    due_on   date,
    primary key (review, position)
);
insert into review_step (review, position, status, since) select id, 0, status, updated_at from review;
alter table review_step enable row level security;
alter table review_step force row level security;
create policy review_step_of_file on review_step using (is_file_of_caller(review));

-- Who wrote findings and recommendations: the Unit's alone, by the subject of a token.
create table review_writer (
    review uuid not null references review,
    person text not null,
    primary key (review, person)
);
alter table review_writer enable row level security;
alter table review_writer force row level security;
create policy review_writer_of_unit on review_writer using (caller_sees_all());
revoke update, delete, truncate on review_step from "${application}";
