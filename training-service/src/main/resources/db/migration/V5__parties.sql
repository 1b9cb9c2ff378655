-- A State is a party in every column; policies follow the columns that they name.
alter table training_request rename column country to party;
alter index training_request_country rename to training_request_party;
alter table edition rename column host_country to host_party;
alter table edition rename column countries to parties;
alter table edition rename column request_country to request_party;
alter index edition_countries rename to edition_parties;
alter table edition_trained rename column country to party;
alter index edition_trained_country rename to edition_trained_party;
alter table finding rename column country to party;
alter index finding_country rename to finding_party;
