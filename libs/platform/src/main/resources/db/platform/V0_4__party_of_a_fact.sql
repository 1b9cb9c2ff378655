-- A State is a party everywhere: in the column, and in facts that are kept or not sent yet.
alter table outbox rename column country to party;
update outbox set data = data - 'country' || jsonb_build_object('party', data -> 'country') where data ? 'country';
update outbox set data = data - 'countries' || jsonb_build_object('parties', data -> 'countries')
where data ? 'countries';
update outbox set data = data - 'labels' || jsonb_build_object('names', data -> 'labels')
where type = 'instruments.theme-published.v1';
