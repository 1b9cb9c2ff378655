-- Where changes of many participations wait within one transaction; nothing is ever committed here, so it needs no log.
-- The application may make no temporary tables.
create unlogged table participation_change (
    id          text   not null,
    instrument  text   not null,
    party       text   not null,
    acts        jsonb  not null,
    since       date[] not null,
    statuses    text[] not null,
    territories text[],
    version     bigint not null
);
