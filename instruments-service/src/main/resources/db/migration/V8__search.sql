-- What is found by words: a row for each document and language, with the words as its language forms them.
-- Letters without their accents, one for one, so that a place in the result is the same place in the text.
create function search_folded(words text) returns text
    language sql immutable strict parallel safe
    return translate(words,
        'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨ'
        'ĩĪīĬĭĮįİĴĵĶķĹĺĻļĽľŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſƠơƯưǍǎǏǐǑǒǓǔǕǖǗǘǙǚ'
        'ǛǜǞǟǠǡǦǧǨǩǪǫǬǭǰǴǵǸǹǺǻȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȞȟȦȧȨȩȪȫȬȭȮȯȰȱȲȳḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘ'
        'ḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲ'
        'ṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẛẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐố'
        'ỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹØøŁłĐđĦħıŦŧЁё',
        'AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyyAaAaAaCcCcCcCcDdEeEeEeEeEeGgGgGgGgHhI'
        'iIiIiIiIJjKkLlLlLlNnNnNnOoOoOoRrRrRrSsSsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZzsOoUuAaIiOoUuUuUuUu'
        'UuAaAaGgKkOoOojGgNnAaAaAaEeEeIiIiOoOoRrRrUuUuSsTtHhAaEeOoOoOoOoYyAaBbBbBbCcDdDdDdDdDdEeEeE'
        'eEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtU'
        'uUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwysAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOo'
        'OoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYyOoLlDdHhiTtЕе');

-- The parser of the database takes every character beyond ASCII for a letter; the quotation marks, dashes and spaces of print are none.
create function search_plain(words text) returns text
    language sql immutable strict parallel safe
    return translate(words,
        u&'\2018\2019\201B\2032\02BC\002F\005F\00A0\00A1\00A7\00AB\00B6\00B7\00BB\00BF\2000\2001\2002\2003\2004'
        '\2005\2006\2007\2008\2009\200A\2010\2011\2012\2013\2014\2015\2016\2017\201A\201C\201D\201E\201F\2020'
        '\2021\2022\2023\2024\2025\2026\2027\202F\2030\2031\2033\2034\2035\2036\2037\2038\2039\203A\203B\203C'
        '\203D\203E\203F\2040\2041\2042\2043\2044\2045\2046\2047\2048\2049\204A\204B\204C\204D\204E\204F\2050'
        '\2051\2052\2053\2054\2055\2056\2057\2058\2059\205A\205B\205C\205D\205E\060C\061B\061F\3000\3001\3002'
        '\3008\3009\300A\300B\300C\300D\300E\300F\3010\3011\FF01\FF08\FF09\FF0C\FF0E\FF1A\FF1B\FF1F',
        repeat('''', 5) || repeat(' ', 113));

-- Words as their language stems them, with accents folded after the stemming and before it: people write both ways.
create function search_vector(config regconfig, words text) returns tsvector
    language sql immutable strict parallel safe
    return (search_folded(to_tsvector(config, replace(search_plain(words), '-', ' '))::text) || ' '
        || to_tsvector(config, search_folded(replace(search_plain(words), '-', ' ')))::text)::tsvector;

create function search_query(config regconfig, words text) returns tsquery
    language sql immutable strict parallel safe
    return search_folded(websearch_to_tsquery(config, search_plain(words))::text)::tsquery
        || websearch_to_tsquery(config, search_folded(search_plain(words)));

create table search_entry (
    kind        text   not null,
    id          text   not null,
    language    text   not null,
    config      text   not null check (config in ('arabic', 'english', 'french', 'russian', 'simple', 'spanish')),
    title       text   not null,
    body        text   not null,
    codes       text[] not null,
    facets      text[] not null,
    words       tsvector not null,
    title_words tsvector not null,
    primary key (kind, id, language)
);
create index search_entry_arabic on search_entry using gin (words) where config = 'arabic';
create index search_entry_english on search_entry using gin (words) where config = 'english';
create index search_entry_french on search_entry using gin (words) where config = 'french';
create index search_entry_russian on search_entry using gin (words) where config = 'russian';
create index search_entry_simple on search_entry using gin (words) where config = 'simple';
create index search_entry_spanish on search_entry using gin (words) where config = 'spanish';
create index search_entry_title on search_entry using gin (title_words);
create index search_entry_code on search_entry using gin (codes);
create index search_entry_facet on search_entry using gin (facets);
