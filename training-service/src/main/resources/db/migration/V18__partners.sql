-- Organizations that co-organize editions, under the code by which their tokens name them: public.
create table partner (
    code       varchar(100) primary key,
    version    bigint       not null default 1,
    names      jsonb        not null,
    updated_at timestamptz  not null default now()
);
create index partner_updated on partner (updated_at, code);
create trigger partner_changed before insert or update on partner for each row execute function changed();
select set_config('app.role', 'system', true);
insert into partner (code, names)
select distinct partner, jsonb_build_object('en', partner) from edition where partner is not null
union select 'IIHL', '{"en": "IIHL"}';
alter table edition add foreign key (partner) references partner;
create index edition_partner on edition (partner);
alter table partner enable row level security;
alter table partner force row level security;
create policy partner_kept on partner using (caller_sees_all());
create policy partner_visible on partner for select using (true);

-- A partner manages the editions that it co-organizes, and sees who takes part in them; of others it does neither.
create function caller_co_organizes(partner text) returns boolean
    language sql stable parallel safe
    return coalesce(caller_has_role('partner') and partner = caller_organization(), false);
create policy edition_managed on edition for update
    using (caller_co_organizes(partner)) with check (caller_co_organizes(partner));
create policy edition_session_managed on edition_session
    using (exists (select from edition e where e.id = edition_session.edition and caller_co_organizes(e.partner)))
    with check (exists (select from edition e where e.id = edition_session.edition and caller_co_organizes(e.partner)));
create policy session_material_managed on session_material
    using (exists (select from edition_session s join edition e on e.id = s.edition
                   where s.id = session_material.session and caller_co_organizes(e.partner)))
    with check (exists (select from edition_session s join edition e on e.id = s.edition
                        where s.id = session_material.session and caller_co_organizes(e.partner)));
create policy form_managed on form for insert
    with check (exists (select from edition e where e.id = form.edition and caller_co_organizes(e.partner)));
create policy quota_of_partner on quota for select
    using (exists (select from edition e where e.id = quota.edition and caller_co_organizes(e.partner)));
create policy application_taking_part on application for select
    using (status = 'accepted'
           and exists (select from edition e where e.id = application.edition_id and caller_co_organizes(e.partner)));
