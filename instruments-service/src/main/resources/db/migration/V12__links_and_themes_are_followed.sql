-- Whoever follows links hears of those that were taken back.
alter table provision_link add column updated_at timestamptz not null default clock_timestamp();
create index provision_link_updated on provision_link (updated_at);
create trigger provision_link_updated before update on provision_link for each row execute function note_update();
drop view provision_link_seen;
create view provision_link_seen with (security_invoker = true) as
select id, version, source, withdrawn, updated_at, relation, false as turned, from_provision, to_provision
from provision_link
union all
select id, version, source, withdrawn, updated_at,
       case relation when 'restates' then 'is-restated-by' when 'implements' then 'is-implemented-by'
                     when 'is-monitored-under' then 'monitors' else relation end,
       true, to_provision, from_provision
from provision_link;

-- Themes are followed as well; none is ever deleted.
alter table theme add column updated_at timestamptz not null default clock_timestamp();
create index theme_updated on theme (updated_at);
create trigger theme_updated before update on theme for each row execute function note_update();
