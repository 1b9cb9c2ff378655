-- Where a thing stands is its status, here as everywhere.
alter table import_job rename column state to status;
alter table import_job rename constraint import_job_state_check to import_job_status_check;
create index import_job_collection on import_job (collection, submitted_at desc, id desc);
