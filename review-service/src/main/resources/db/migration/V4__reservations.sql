-- By what a State limited its being bound, as instruments-service tells it: public. A line per time in which it was so.
create table reservation (
    declaration uuid    not null,
    instrument  text    not null,
    party       text    not null,
    effect      text    not null,
    targets     text[]  not null,
    flagged     boolean not null,
    since       date    not null,
    until       date,
    primary key (declaration, since)
);
create index reservation_party on reservation (party, instrument);
