-- What an instrument is called, its words in one order: an instrument is found by whatever name it is cited.
alter table search_entry add column names text[] not null default '{}';
create index search_entry_names on search_entry using gin (names) where kind in ('instrument', 'theme');
