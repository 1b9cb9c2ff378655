-- What a delivered review measured the law by, as it was known then: later acts no longer change the report.
create table delivered_standards (
    review    uuid primary key references review,
    standards jsonb not null
);
alter table delivered_standards enable row level security;
alter table delivered_standards force row level security;
create policy delivered_standards_open on delivered_standards for select using (is_open_whole(review));
create policy delivered_standards_kept on delivered_standards for insert with check (caller_sees_all());
create policy delivered_standards_again on delivered_standards for update using (caller_sees_all());
create policy delivered_standards_erased on delivered_standards for delete using (caller_sees_all());

-- A status may hold for longer than it is known to bind: the day since which it is held, however it is divided.
alter table binding add column status_since date;
update binding b set status_since = (
    select min(first.since) from binding first
    where first.party = b.party and first.instrument = b.instrument and first.status = b.status and first.since <= b.since
      and not exists (select from binding between_them
                      where between_them.party = b.party and between_them.instrument = b.instrument
                        and between_them.since >= first.since and between_them.since < b.since
                        and (between_them.status <> b.status or between_them.until is null)));
alter table binding alter column status_since set not null;
