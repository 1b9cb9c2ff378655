-- By which words texts name the registry's instruments and themes, and the number of this state of them.
create table registry_word (
    list     text not null,
    code     text not null,
    title    text not null,
    body     text,
    language text not null,
    words    text not null,
    primary key (list, code, language, words)
);
create table vocabulary (
    one        boolean     primary key default true check (one),
    number     bigint      not null,
    changed_at timestamptz not null
);
insert into vocabulary (number, changed_at) values (0, now());

-- What the text of a recommendation names, beside what its source gives; read_with says with which names it was read.
alter table recommendation
    add column recognized_themes text[] not null default '{}',
    add column read_with         bigint not null default -1;
create index recommendation_recognized_themes on recommendation using gin (recognized_themes);
create index recommendation_read_with on recommendation (read_with, id);

create table recommendation_mention (
    recommendation uuid    not null references recommendation on delete cascade,
    ordinal        integer not null,
    instrument     text,
    provision      text,
    theme          text,
    starts         integer not null check (starts >= 0),
    ends           integer not null check (ends > starts),
    consent        boolean not null,
    primary key (recommendation, ordinal),
    check ((instrument is null) <> (theme is null) and (provision is null or instrument is not null))
);
create index recommendation_mention_instrument on recommendation_mention (instrument, recommendation)
    where instrument is not null;
