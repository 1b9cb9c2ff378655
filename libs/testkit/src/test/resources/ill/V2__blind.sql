-- The rows that there are stay as they were, and the last line fails where there are any.
alter table course add column language text;
update course set language = 'en';
alter table course alter column language set not null;
