-- Where a thing stands is its status.
alter table reporting_duty rename column state to status;
