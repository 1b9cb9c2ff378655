-- A row of which nobody can say whose it is leaves open what every party did of which nothing else is known.
create or replace function is_covered(of_kind text, of_instrument text, of_party text) returns boolean
    language sql stable parallel safe
    return exists (
        select from coverage c
        where c.kind = of_kind and c.instrument = of_instrument and c.completeness = 'complete'
          and not exists (select from party p where p.code = of_party and p.exists_until <= c.as_of)
          and not exists (
            select from coverage_gap g
            where g.kind = c.kind and g.instrument = c.instrument and g.source = c.source
              and (g.party = of_party or of_party = any (g.candidates) or g.name = '')));
