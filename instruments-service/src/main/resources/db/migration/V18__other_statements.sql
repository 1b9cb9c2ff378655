-- Statements that neither reserve nor interpret nor use an option of the text: of non-recognition, of policy.
alter table declaration drop constraint declaration_effect_check;
alter table declaration add constraint declaration_effect_check check (effect in ('reservation',
    'interpretative-declaration', 'opt-out', 'optional-declaration', 'mandatory-declaration', 'territorial-declaration',
    'objection', 'withdrawal', 'other-statement'));
