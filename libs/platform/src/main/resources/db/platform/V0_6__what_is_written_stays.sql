-- The service adds facts and notes that they were sent; what happened it cannot change.
revoke update, delete, truncate on outbox from "${application}";
grant update (published_at) on outbox to "${application}";

-- The first answer to a key is for whoever sent the key.
alter table idempotency enable row level security;
alter table idempotency force row level security;
create policy idempotency_own on idempotency
    using (caller = coalesce(nullif(current_setting('app.caller', true), ''), 'public/') or caller_has_role('system'));
