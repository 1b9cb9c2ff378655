-- What the code lets through and the database refuses.
alter table note add constraint note_possible check (text not like 'impossible %');
