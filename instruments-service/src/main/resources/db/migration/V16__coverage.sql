-- What a source tells of one kind of record under an instrument, and until when; a later publication adds a row, an
-- earlier one none.
create table coverage (
    instrument   text        not null references instrument,
    kind         text        not null check (kind in ('acts', 'end-notes', 'declarations', 'complaint-procedures',
        'territorial-application')),
    source       text        not null,
    as_of        date        not null,
    completeness text        not null check (completeness in ('complete', 'partial')),
    recorded_at  timestamptz not null,
    primary key (kind, instrument, source, completeness, as_of)
);

-- What a source names but could not be read: of a party, or of one of several that may be meant.
create table coverage_gap (
    instrument  text        not null references instrument,
    kind        text        not null,
    source      text        not null,
    name        text        not null,
    party       text references party,
    candidates  text[]      not null,
    reason      text        not null,
    recorded_at timestamptz not null,
    primary key (kind, instrument, source, name)
);
create index coverage_gap_party on coverage_gap (party);

-- Whether a source that is complete speaks of this party under this instrument, so that its silence says something.
create function is_covered(of_kind text, of_instrument text, of_party text) returns boolean
    language sql stable parallel safe
    return exists (
        select from coverage c
        where c.kind = of_kind and c.instrument = of_instrument and c.completeness = 'complete'
          and not exists (
            select from coverage_gap g
            where g.kind = c.kind and g.instrument = c.instrument and g.source = c.source
              and (g.party = of_party or of_party = any (g.candidates))));
