-- A training that is not in the catalogue is a file of its State, as a review is; of what was noted before nobody knows which it was.
alter table evidence add column open boolean not null default false;
alter table evidence alter column open drop default;
drop policy evidence_visible on evidence;
create policy evidence_visible on evidence for select
    using (open or caller_sees_all() or caller_has_role('mission') and caller_serves(party));
