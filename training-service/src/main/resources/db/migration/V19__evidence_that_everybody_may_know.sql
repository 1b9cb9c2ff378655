-- A training that is not in the catalogue is a file of its State, as a review is; of what was noted before nobody knows which it was.
alter table recommendation_evidence add column open boolean not null default false;
alter table recommendation_evidence alter column open drop default;
drop policy recommendation_evidence_visible on recommendation_evidence;
create policy recommendation_evidence_visible on recommendation_evidence for select
    using (open or caller_has_role('mission') and caller_serves(party));
