-- Where the contact belongs was not said in it, but in an earlier contact of the same person; it is forgotten as soon as anybody says
-- that this contact is about somebody else.
alter table contact add column carried boolean not null default false;
