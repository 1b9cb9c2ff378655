-- From where the words of a provision are, by language; those recorded before are from the source of the provision.
alter table provision add column text_sources jsonb not null default '{}';
