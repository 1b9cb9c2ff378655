-- Who read what in confidence. The service adds entries and can do nothing else with them; each holds the hash of the one before.
create table confidential_read (
    seq       bigint primary key,
    read_at   timestamptz not null,
    client    text        not null,
    subject   text        not null,
    is_person boolean     not null,
    operation text        not null,
    target    text        not null,
    trace     text        not null,
    previous  bytea       not null,
    hash      bytea       not null
);

create function confidential_read_hash(entry confidential_read) returns bytea
    language sql stable
    return sha256(convert_to(json_build_array(
        entry.seq, extract(epoch from entry.read_at), entry.client, entry.subject, entry.is_person,
        entry.operation, entry.target, entry.trace, encode(entry.previous, 'hex'))::text, 'UTF8'));

-- One after the other, by the rights of the owner, as the service sees no entry.
create function chain_confidential_read() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    last confidential_read;
begin
    perform pg_advisory_xact_lock(hashtext('confidential_read'));
    select * into last from confidential_read order by seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.read_at := clock_timestamp();
    new.previous := coalesce(last.hash, '');
    new.hash := confidential_read_hash(new);
    return new;
end
$$;
create trigger confidential_read_chained before insert on confidential_read
    for each row execute function chain_confidential_read();

-- The entries at which the chain does not hold: changed, or with others gone from before them. Empty where all is well.
create view confidential_read_break as
select seq from (
    select r.seq, r.hash <> confidential_read_hash(r)
               or r.previous <> coalesce(lag(r.hash) over chain, '')
               or r.seq <> coalesce(lag(r.seq) over chain, 0) + 1 as broken
    from confidential_read r window chain as (order by r.seq)
) entry where broken;

revoke all on confidential_read, confidential_read_break from "${application}";
grant insert (client, subject, is_person, operation, target, trace) on confidential_read to "${application}";

-- What has been migrated is the owner's to say.
revoke insert, update, delete, truncate on flyway_schema_history from "${application}";
