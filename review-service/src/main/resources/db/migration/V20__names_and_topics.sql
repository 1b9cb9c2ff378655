-- How the registry calls parties, instruments and themes, by language: public.
create table registry_name (
    list     text not null,
    code     text not null,
    language text not null,
    name     text not null,
    primary key (list, code, language)
);

-- Of what a review is, by the codes of the checklists for laws.
alter table review add column topics text[] not null default '{}';

-- A mission names the versions when it asks.
create policy pinned_version_of_request on pinned_version for insert
    with check (is_file_of_caller(review)
        and exists (select from national_text where national_text.id = pinned_version.national_text));
