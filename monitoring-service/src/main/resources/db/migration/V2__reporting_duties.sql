create table reporting_duty (
    id           uuid primary key,
    party        text        not null,
    instrument   text        not null,
    body         text        not null,
    kind         text        not null check (kind in ('INITIAL', 'PERIODIC')),
    membership   integer     not null check (membership > 0),
    bound_from   date        not null,
    due_on       date        not null check (due_on >= bound_from),
    state        text        not null check (state in ('OPEN', 'LAPSED')),
    lapsed_on    date,
    lapse_reason text check (lapse_reason in ('NO_LONGER_PARTY', 'RECORD_CORRECTED')),
    changed_at   timestamptz not null,
    version      bigint      not null,
    unique (party, instrument, membership, kind),
    check ((state = 'LAPSED') = (lapsed_on is not null and lapse_reason is not null))
);
create index reporting_duty_due on reporting_duty (due_on, id);
create index reporting_duty_party on reporting_duty (party, due_on, id);
