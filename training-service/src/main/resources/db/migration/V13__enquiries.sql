-- Enquiries of governments without an account. Personal data: who asks. Purpose: to have the enquiry confirmed and to
-- write what becomes of it. What nobody confirms is deleted after seven days. Nothing of it leaves in facts.
create table event_enquiry (
    id                    uuid primary key,
    version               bigint        not null,
    party                 varchar(3)    not null,
    authority             text          not null,
    contact_name          text          not null,
    contact_email         text          not null,
    themes                varchar(64)[] not null check (cardinality(themes) > 0),
    need                  text          not null,
    language              varchar(35)   not null,
    expected_participants integer       not null check (expected_participants > 0),
    wished_from           date,
    wished_until          date,
    status                text          not null
        check (status in ('awaiting-confirmation', 'confirmed', 'taken-up', 'closed', 'withdrawn')),
    request_id            uuid references training_request,
    close_reason          text,
    received_at           timestamptz   not null default now(),
    updated_at            timestamptz   not null default now(),
    check (wished_until >= wished_from),
    check ((status = 'taken-up') = (request_id is not null)),
    check ((status = 'closed') = (close_reason is not null))
);
create index event_enquiry_party on event_enquiry (party, id);
create index event_enquiry_status on event_enquiry (status, id);
create index event_enquiry_themes on event_enquiry using gin (themes);
create index event_enquiry_updated on event_enquiry (updated_at, id);
create index event_enquiry_unconfirmed on event_enquiry (received_at)
    where status in ('awaiting-confirmation', 'withdrawn');
create trigger event_enquiry_changed before insert or update on event_enquiry
    for each row execute function changed();
alter table event_enquiry enable row level security;
alter table event_enquiry force row level security;
create policy event_enquiry_kept on event_enquiry using (caller_sees_all());
create policy event_enquiry_answered on event_enquiry
    using (status in ('confirmed', 'taken-up', 'closed') and caller_has_role('mission') and caller_serves(party));
-- Anybody may ask, and read nothing.
create policy event_enquiry_sent on event_enquiry for insert
    with check (status = 'awaiting-confirmation');

-- A link and a letter are about an application and its edition, or about an enquiry.
alter table answer_link alter column application drop not null;
alter table answer_link add column enquiry uuid references event_enquiry on delete cascade;
alter table answer_link add check (num_nonnulls(application, enquiry) = 1);
alter table answer_link drop constraint answer_link_purpose_check;
alter table answer_link add constraint answer_link_purpose_check check (
    purpose in ('confirm', 'take-up', 'withdraw', 'offer', 'further-form') and application is not null
    or purpose = 'confirm-enquiry' and enquiry is not null);
create index answer_link_enquiry on answer_link (enquiry);
alter table letter alter column edition drop not null;
alter table letter add column enquiry uuid references event_enquiry on delete cascade;
alter table letter add check (num_nonnulls(edition, enquiry) = 1);
create index letter_enquiry on letter (enquiry);
drop index letter_unasked;
create index letter_unasked on letter (recipient, sent_at) where kind in ('confirm', 'enquiry');

-- What came of a national event, once it was held.
alter table training_request add column outcome_report text;
alter table training_request add column outcome_follow_up text;
alter table training_request add check (outcome_report is null or status = 'fulfilled');
