-- Whom and what a recommendation reaches, besides its themes.
alter table recommendation
    add column affected_groups text[]    not null default '{}',
    add column sdgs            text[]    not null default '{}',
    add column gcm_objectives  integer[] not null default '{}',
    add column addressees      text[]    not null default '{}';
create index recommendation_affected_groups on recommendation using gin (affected_groups);
create index recommendation_sdgs on recommendation using gin (sdgs);
create index recommendation_gcm_objectives on recommendation using gin (gcm_objectives);
create index recommendation_document on recommendation (document, id);
create index recommendation_recommenders on recommendation using gin (recommenders);
create index recommendation_session on recommendation (mechanism, session, id);
