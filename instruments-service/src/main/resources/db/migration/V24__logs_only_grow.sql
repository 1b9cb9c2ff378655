-- What was once said stays: the logs in a row of a participation and of a statement are added to. An act ends once, and
-- what is computed of it follows the final clauses of its treaty, so that these members alone may come or change.
create function as_told(act jsonb, ended boolean) returns text[]
    language sql stable parallel safe
    return array[
        act ->> 'id', act ->> 'kind', act ->> 'date', act ->> 'depositaryEffectiveOn', act ->> 'part',
        coalesce(act ->> 'territories', '[]'), act ->> 'source', coalesce(act ->> 'fromDepositary', 'false'),
        act ->> 'notification', act ->> 'publishedAs', cast(cast(act ->> 'recordedAt' as timestamptz) as text)]
        || case when ended
            then array[cast(cast(act ->> 'supersededAt' as timestamptz) as text), act ->> 'supersededBy', act ->> 'reason']
            else '{}' end;

create function keeps_acts(told jsonb, tells jsonb) returns boolean
    language sql stable parallel safe
    return not exists (
        select from jsonb_array_elements(told) with ordinality as one (act, n)
        where as_told(act, act ->> 'supersededAt' is not null)
            is distinct from as_told(tells -> cast(n - 1 as int), act ->> 'supersededAt' is not null));

create function keeps_stages(told jsonb, tells jsonb) returns boolean
    language sql stable parallel safe
    return not exists (
        select from jsonb_array_elements(told) with ordinality as one (stage, n)
        where jsonb_strip_nulls(stage) is distinct from jsonb_strip_nulls(tells -> cast(n - 1 as int)));

create function refuse_another_past() returns trigger
    language plpgsql as $$
begin
    raise exception 'The log of % is added to and never changed', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger acts_stay before update on participation for each row
    when (old.acts is distinct from new.acts and not keeps_acts(old.acts, new.acts))
    execute function refuse_another_past();

create trigger stages_stay before update on declaration for each row
    when ((old.stages, old.since, old.statuses) is distinct from (new.stages, new.since, new.statuses)
        and not (keeps_stages(old.stages, new.stages)
            and new.since[1:cardinality(old.since)] = old.since
            and new.statuses[1:cardinality(old.statuses)] = old.statuses))
    execute function refuse_another_past();

revoke delete, truncate on participation, declaration from "${application}";
