-- It is not safe for them to answer: no text goes to their telephone of itself any more, only what a worker writes.
alter table contact add column hushed boolean not null default false;
