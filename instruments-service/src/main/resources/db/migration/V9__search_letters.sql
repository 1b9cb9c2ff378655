-- Letters and marks are told by ranges: a list of them took a thousand times as long as the words themselves.
-- Most text is ASCII, which neither has accents nor the punctuation of print.
create or replace function search_folded(words text) returns text
    language sql immutable strict parallel safe
    return case when octet_length(words) = length(words) then words
        else translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036F]', '', 'g'), 'ØøŁłĐđı', 'OoLlDdi') end;

create or replace function search_plain(words text) returns text
    language sql immutable strict parallel safe
    return translate(case when octet_length(words) = length(words) then words
        else regexp_replace(regexp_replace(words, '[\u2018\u2019\u201B\u2032\u02BC]', '''', 'g'),
            '[\u00A0\u00A1\u00A7\u00AB\u00B6\u00B7\u00BB\u00BF\u2000-\u206F\u060C\u061B\u061F\u3000-\u3011\uFF01\uFF08\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F]',
            ' ', 'g') end, '/_', '  ');

-- Two queries only where accents make them differ.
create or replace function search_query(config regconfig, words text) returns tsquery
    language sql immutable strict parallel safe
    return case when octet_length(words) = length(words) then websearch_to_tsquery(config, search_plain(words))
        else search_folded(websearch_to_tsquery(config, search_plain(words))::text)::tsquery
            || websearch_to_tsquery(config, search_folded(search_plain(words))) end;

create or replace function search_vector(config regconfig, words text) returns tsvector
    language sql immutable strict parallel safe
    return case when octet_length(words) = length(words)
        then to_tsvector(config, replace(search_plain(words), '-', ' '))
        else (search_folded(to_tsvector(config, replace(search_plain(words), '-', ' '))::text) || ' '
            || to_tsvector(config, search_folded(replace(search_plain(words), '-', ' ')))::text)::tsvector end;
