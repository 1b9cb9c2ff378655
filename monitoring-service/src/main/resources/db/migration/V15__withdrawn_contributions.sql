-- A contribution that will not be submitted is withdrawn, with a reason that stays with the offices; another may be opened.
alter table contribution
    drop constraint contribution_status_check,
    add constraint contribution_status_check
        check (status in ('opened', 'input-asked', 'input-missing', 'input-given', 'drafted', 'cleared-by-mission',
                          'cleared', 'submitted', 'published', 'withdrawn')),
    drop constraint contribution_party_mechanism_session_key;
create unique index contribution_occasion on contribution (party, mechanism, session) where status <> 'withdrawn';
alter table contribution_work add column withdrawal_reason text;
