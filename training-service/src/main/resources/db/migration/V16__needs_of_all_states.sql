-- Which parties there are and who belongs to which region, from the registry's facts: public.
create table party (
    code text primary key,
    kind text not null
);
create table region (
    code    text primary key,
    members text[] not null
);

-- Who recommended: what a need rests on is told with it. Known again once monitoring's facts have been read anew.
alter table recommendation add column mechanism text;
create index recommendation_of_party on recommendation (party, heard_at);
drop index recommendation_party;
