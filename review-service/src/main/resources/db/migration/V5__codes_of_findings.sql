-- Choices are kept as the contract writes them.
select set_config('app.role', 'system', true);
update finding set conformity = replace(lower(conformity), '_', '-'), severity = replace(lower(severity), '_', '-');
alter table finding
    add check (conformity in ('consistent', 'partly-consistent', 'inconsistent', 'silent')),
    add check (severity in ('low', 'medium', 'high', 'critical'));
