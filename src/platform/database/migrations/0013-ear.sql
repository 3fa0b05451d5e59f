-- the browser leg: a worker takes calls in the console as well as on a telephone.
alter table voice_leg
  add column way text not null default 'phone' check (way in ('phone', 'browser')),
  -- this one did not hold: the worker's telephone rings in its place
  add column broken boolean not null default false;

-- Consoles that take calls now. Each for as long as its line lives: a hub that dies leaves what runs out by itself.
create table voice_ear (
  id        uuid primary key,
  worker_id uuid not null references worker,
  until     timestamptz not null
);
create index voice_ear_of_worker on voice_ear (worker_id, until);
