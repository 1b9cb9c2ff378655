-- Addresses of provisions that the registry holds, as its facts tell them.
create table known_provision (
    instrument text not null,
    address    text not null,
    primary key (instrument, address)
);
