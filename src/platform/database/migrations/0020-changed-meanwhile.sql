-- Two who change the same list at once: the second is told, instead of silently undoing what the first has saved.
alter table unit add column version int not null default 1;
alter table worker add column profile_version int not null default 1;
