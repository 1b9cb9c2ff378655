-- Consent that was given and not taken back binds where the final clauses are not known, though no day says since when.
alter table binding add column bound boolean;
update binding set bound = status = 'party';
alter table binding alter column bound set not null;
