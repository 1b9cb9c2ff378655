-- Where a thing stands is its status, everywhere.
alter table provision rename column state to status;

-- A provision without a number was found by the word "null"; nobody who follows what changes is told of that.
alter table provision disable trigger provision_updated;
update provision set words = case when words = 'null' then '' else substr(words, length('null ') + 2) end
where number is null and (words = 'null' or words like e'null \n%');
alter table provision enable trigger provision_updated;
