-- That a review was delivered is a file of its State; that a training was held is known to everybody. What was noted
-- before says not which it was, and is kept as the former.
create table recommendation_evidence (
    recommendation uuid not null references recommendation,
    kind           text not null,
    source         uuid not null,
    party          text not null,
    occurred_on    date not null,
    primary key (recommendation, kind, source)
);
insert into recommendation_evidence (recommendation, kind, source, party, occurred_on)
select id, 'delivered-review', id, party, evidence_on from recommendation where evidence_on is not null;
alter table recommendation drop column evidence_on;
alter table recommendation_evidence enable row level security;
alter table recommendation_evidence force row level security;
create policy recommendation_evidence_kept on recommendation_evidence using (caller_sees_all());
create policy recommendation_evidence_visible on recommendation_evidence for select
    using (kind = 'held-training' or caller_has_role('mission') and caller_serves(party));

-- When the latest of the facts that everybody may know was heard.
alter table recommendation add column heard_at timestamptz;
create index recommendation_heard on recommendation (heard_at);
