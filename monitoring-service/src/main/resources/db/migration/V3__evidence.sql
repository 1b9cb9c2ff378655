-- That a review was delivered is its State's and the Unit's to know; a held training is public.
create table evidence (
    id             uuid primary key,
    recommendation uuid        not null references recommendation,
    party          text        not null,
    kind           text        not null check (kind in ('DELIVERED_REVIEW', 'HELD_TRAINING')),
    source         uuid        not null,
    occurred_on    date        not null,
    noted_at       timestamptz not null,
    unique (recommendation, kind, source)
);
create index evidence_recommendation on evidence (recommendation, occurred_on);

alter table evidence enable row level security, force row level security;
create policy evidence_visible on evidence for select
    using (kind = 'HELD_TRAINING' or caller_sees_all() or caller_has_role('mission') and caller_serves(party));
create policy evidence_noted on evidence for insert with check (caller_has_role('system'));
