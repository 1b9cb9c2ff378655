-- A feed may be of a mechanism alone, or of all States of its owner.
select set_config('app.role', 'system', true);
alter table calendar_feed alter column party drop not null;

-- The rights with which it was made: it shows no more than they and those that were heard last have in common.
alter table calendar_feed add column given_roles text[], add column given_countries text[];
update calendar_feed set given_roles = roles, given_countries = countries;
alter table calendar_feed alter column given_roles set not null, alter column given_countries set not null;
