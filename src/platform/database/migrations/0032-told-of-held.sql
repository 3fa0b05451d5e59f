-- Told of a contact that a worker had accepted and was silent about; not of one that waits.
alter table alert add column held boolean not null default false;
