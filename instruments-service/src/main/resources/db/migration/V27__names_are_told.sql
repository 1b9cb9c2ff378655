-- What an instrument is called, and by which words texts say a theme, as others were last told.
alter table instrument add column aliases jsonb not null default '[]';
alter table theme add column said jsonb not null default '{}';
