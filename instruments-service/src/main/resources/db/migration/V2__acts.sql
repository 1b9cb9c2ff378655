-- Acts have ids; the one of an entry that has none follows from when and what it was, so that it is always the same.
update participation set acts = (
    select jsonb_agg(
        case when act ? 'id' then act
        else act || jsonb_build_object('id', (
            lpad(to_hex(floor(extract(epoch from (act ->> 'recordedAt')::timestamptz) * 1000)::bigint), 12, '0')
                || '7' || substr(digest, 1, 3) || '8' || substr(digest, 4, 15))::uuid)
        end order by place)
    from jsonb_array_elements(acts) with ordinality as entry (act, place),
        md5(participation.id || ':' || place) as digest)
where acts <> '[]';

-- Territories to which a participation extends or did extend; null where it extends to none, as nearly always.
alter table participation add column territories text[];
create index participation_territories on participation using gin (territories) where territories is not null;

-- Two dates for one thing; kept when it is settled.
create table discrepancy (
    id         uuid primary key,
    kind       text        not null check (kind in ('effective-date', 'act-date', 'treaty-entry-into-force')),
    instrument text        not null references instrument,
    party      text references party,
    act        uuid,
    recorded   date        not null,
    other      date        not null,
    basis      text        not null,
    found_at   timestamptz not null,
    settled_at timestamptz,
    check (recorded <> other),
    check ((kind = 'treaty-entry-into-force') = (party is null))
);
create index discrepancy_open on discrepancy (id) where settled_at is null;
create index discrepancy_instrument on discrepancy (instrument, id) where settled_at is null;
create index discrepancy_party on discrepancy (party, id) where settled_at is null;
create index discrepancy_kind on discrepancy (kind, id) where settled_at is null;
