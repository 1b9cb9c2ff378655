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
