-- Code lists that another service owns, as its facts tell them.
create table known_code (
    list text not null,
    code text not null,
    primary key (list, code)
);
