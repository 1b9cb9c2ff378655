-- Choices are kept as the contract writes them; a list can be followed by when its items changed.
select set_config('app.role', 'system', true);
update review
    set product = replace(lower(product), '_', '-'),
        requester_kind = replace(lower(requester_kind), '_', '-'),
        status = replace(lower(status), '_', '-');
update recommendation set kind = replace(lower(kind), '_', '-');
alter table recommendation add check (kind in ('key', 'additional'));

alter table review add column updated_at timestamptz not null default clock_timestamp();
create function review_changed() returns trigger
    language plpgsql as
$$
begin
    new.updated_at = clock_timestamp();
    return new;
end
$$;
create trigger review_changed before insert or update on review for each row execute function review_changed();
create index review_updated on review (updated_at, id);
