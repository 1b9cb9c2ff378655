-- From which source instruments-service knows an instrument, until when and how completely: public.
create table coverage (
    instrument text    not null,
    kind       text    not null,
    source     text    not null,
    complete   boolean not null,
    as_of      date    not null,
    unread     text[]  not null,
    primary key (instrument, kind, source, complete)
);

-- Of which parties instruments-service told what binds them under an instrument with reports.
create table participation (
    instrument text not null,
    party      text not null,
    primary key (instrument, party)
);
