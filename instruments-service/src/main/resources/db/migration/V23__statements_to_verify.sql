-- Whether nobody saw the primary text of a statement, so that nothing counts by it alone.
alter table declaration add column to_verify boolean not null default false;
