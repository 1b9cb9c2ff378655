-- Instruments whose titles have the words come before texts that have them; beside all provisions they are few.
create index search_entry_instrument on search_entry using gin (words) where kind = 'instrument';
