-- Filled by review's facts: on which themes an assessment of a project proposes training; files of their State.
create table proposed_training (
    assessment uuid primary key,
    party      text   not null,
    themes     text[] not null
);
create index proposed_training_party on proposed_training (party);
alter table proposed_training enable row level security;
alter table proposed_training force row level security;
create policy proposed_training_kept on proposed_training using (caller_sees_all());
create policy proposed_training_visible on proposed_training for select using (caller_serves(party));
