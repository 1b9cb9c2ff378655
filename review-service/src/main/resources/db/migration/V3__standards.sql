-- Filled by the facts of instruments-service: public.
create table instrument (
    code  text primary key,
    kind  text not null,
    title text not null
);

create table binding (
    party      text not null,
    instrument text not null,
    since      date not null,
    until      date,
    status     text not null,
    primary key (party, instrument, since)
);
