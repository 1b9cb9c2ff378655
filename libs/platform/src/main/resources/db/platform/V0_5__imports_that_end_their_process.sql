-- How often the process of a job has ended since it last got on; a job that does that again and again is given up.
alter table import_job add column deaths smallint not null default 0;
