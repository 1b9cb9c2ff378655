-- A duty to report is answered by a report; its day is set by a rule, or by the body, or told by a source.
alter table reporting_duty
    add column number           integer,
    add column set_by           text,
    add column arisen_on        date,
    add column received_on      date,
    add column considered_on    date,
    add column document         text,
    add column absence_recorded boolean not null default false;
update reporting_duty set number = case kind when 'initial' then 1 else 2 end, arisen_on = updated_at::date;
alter table reporting_duty
    alter column number set not null,
    alter column arisen_on set not null,
    alter column bound_from drop not null,
    drop constraint reporting_duty_status_check,
    drop constraint reporting_duty_party_instrument_membership_kind_key,
    add constraint reporting_duty_status_check check (status in ('open', 'submitted', 'lapsed')),
    add constraint reporting_duty_received_check check ((status = 'submitted') = (received_on is not null)),
    add constraint reporting_duty_number_check check (number > 0 and (number = 1) = (kind = 'initial')),
    add unique (party, instrument, membership, number);

create table reporting_cycle (
    id               uuid primary key,
    party            text        not null,
    instrument       text        not null,
    body             text        not null,
    procedure        text        not null check (procedure in ('standard', 'simplified', 'without-report')),
    reports          integer[]   not null,
    status           text        not null,
    follow_up_due_on date,
    updated_at       timestamptz not null,
    version          bigint      not null
);
create index reporting_cycle_party on reporting_cycle (party, id);
create index reporting_cycle_updated on reporting_cycle (updated_at, id);

create table reporting_step (
    cycle       uuid    not null references reporting_cycle,
    ordinal     integer not null,
    step        text    not null,
    occurred_on date    not null,
    document    text,
    session     integer,
    primary key (cycle, ordinal)
);
