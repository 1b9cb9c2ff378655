-- The regions of the registry and the parties that belong to them.
create table region (
    code    text primary key,
    members text[] not null
);
