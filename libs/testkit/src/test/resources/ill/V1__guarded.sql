create table course (id uuid primary key, title text);
alter table course enable row level security;
alter table course force row level security;
