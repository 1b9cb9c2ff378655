-- Who wrote any draft of a contribution does not clear it, whoever wrote the last one.
alter table contribution_work add column drafters text[];
update contribution_work set drafters = array[drafted_by] where drafted_by is not null;
alter table contribution_work drop column drafted_by;
alter table contribution_work
    add check (cleared_by_mission <> all (drafters)),
    add check (cleared_by_unit <> all (drafters) and cleared_by_unit <> cleared_by_mission);
