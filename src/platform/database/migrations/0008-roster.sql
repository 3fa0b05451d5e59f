-- The roster: what is planned, what was published, what changed since, and the shifts that follow from it.
create extension if not exists btree_gist;

-- When a unit must have somebody (libs/roster Hours). Empty: it asks for nobody, and has no gaps.
alter table unit add column hours jsonb not null default '[]' check (jsonb_typeof(hours) = 'array');

-- What a unit takes, from a day until a day, both with it. ages, areas empty: all. `unit.needs` and `unit.areas` are what
-- follows from this today, kept in step by src/roster/plan.
create table unit_competence (
  unit_id    uuid not null references unit,
  need       text not null,
  ages       text[] not null default '{}',
  areas      text[] not null default '{}',
  valid_from date not null default '2020-01-01',
  valid_to   date,
  constraint competence_lasts check (valid_to >= valid_from)
);
create index unit_competence_of_unit on unit_competence (unit_id, valid_from);
insert into unit_competence (unit_id, need, areas) select id, unnest(needs), areas from unit;

-- A place in the roster that comes back, and who usually fills it: as the leads plan it. Counts once it is published.
create table shift_series (
  id         uuid primary key,
  unit_id    uuid not null references unit,
  worker_id  uuid not null references worker,
  mode       text not null check (mode in ('site', 'home')),
  rule       jsonb not null,
  -- the event of an imported calendar, so that importing it again takes the place of what came before
  source_uid text,
  unique (unit_id, source_uid, worker_id)
);

-- What a lead has published for a unit: the roster that counts. The newest counts; none is ever changed.
create table roster_publication (
  id      uuid primary key,
  unit_id uuid not null references unit,
  at      timestamptz not null default clock_timestamp(),
  by_id   uuid not null references worker,
  series  jsonb not null,
  -- what stood against it, and who answers for that
  faults  jsonb not null default '[]',
  answers jsonb not null default '[]',
  constraint publication_has_answers check (jsonb_array_length(faults) = 0 or jsonb_array_length(answers) > 0)
);
create index roster_publication_newest on roster_publication (unit_id, at desc);
create trigger publication_stays_as_written before update or delete on roster_publication
  for each row execute function stays_as_written();

-- Two workers swap, or one takes another's turn. `to_id` null: whoever of the unit says yes first.
create table shift_swap (
  id          uuid primary key,
  unit_id     uuid not null references unit,
  from_id     uuid not null references worker,
  to_id       uuid references worker,
  -- which turns: {origin, begins, from, to}; `takes` null: nothing is asked for in return
  gives       jsonb not null,
  takes       jsonb,
  asked_at    timestamptz not null default clock_timestamp(),
  settled_at  timestamptz,
  outcome     text check (outcome in ('accepted', 'declined', 'withdrawn')),
  settled_by  uuid references worker,
  constraint swap_settles_whole check ((settled_at is null) = (outcome is null) and (outcome is null) = (settled_by is null)),
  constraint swap_takes_two check (to_id <> from_id),
  constraint swap_is_accepted_by_another check (outcome <> 'accepted' or settled_by <> from_id),
  constraint swap_is_accepted_by_the_one_asked check (outcome <> 'accepted' or to_id is null or settled_by = to_id),
  constraint swap_for_a_turn_names_whose check (takes is null or to_id is not null)
);
create unique index swap_one_open_per_turn on shift_swap (from_id, (gives->>'origin'), (gives->>'begins')) where outcome is null;
create trigger swap_is_settled_once before update on shift_swap for each row
  when (old.outcome is not null or (old.id, old.from_id, old.to_id, old.gives, old.takes, old.asked_at)
    is distinct from (new.id, new.from_id, new.to_id, new.gives, new.takes, new.asked_at))
  execute function stays_as_written();

-- Someone else, or nobody (null), takes a place for a while. Counts at once; a later one goes above an earlier.
create table shift_override (
  id           uuid primary key,
  seq          bigint generated always as identity unique,
  series_id    uuid not null,
  worker_id    uuid references worker,
  from_at      timestamptz not null,
  to_at        timestamptz not null,
  made_at      timestamptz not null default clock_timestamp(),
  made_by      uuid not null references worker,
  swap_id      uuid references shift_swap,
  withdrawn_at timestamptz,
  constraint override_lasts check (to_at > from_at)
);
create index shift_override_that_counts on shift_override (to_at) where withdrawn_at is null;

-- Counts at once, and above everything: whoever is away is not on duty. Why is nobody's business here.
create table absence (
  id           uuid primary key,
  worker_id    uuid not null references worker,
  from_at      timestamptz not null,
  to_at        timestamptz not null,
  made_at      timestamptz not null default clock_timestamp(),
  made_by      uuid not null references worker,
  withdrawn_at timestamptz,
  constraint absence_lasts check (to_at > from_at),
  constraint absence_once exclude using gist (worker_id with =, tstzrange(from_at, to_at) with &&) where (withdrawn_at is null)
);

-- One shift put in by hand. Counts at once.
create table extra_shift (
  id           uuid primary key,
  unit_id      uuid not null references unit,
  worker_id    uuid not null references worker,
  mode         text not null check (mode in ('site', 'home')),
  from_at      timestamptz not null,
  to_at        timestamptz not null,
  made_at      timestamptz not null default clock_timestamp(),
  made_by      uuid not null references worker,
  withdrawn_at timestamptz,
  constraint extra_lasts check (to_at > from_at)
);
create index extra_shift_that_counts on extra_shift (to_at) where withdrawn_at is null;

-- How a worker is reached outside the console. A number counts when its owner has typed in what was texted to it.
create table worker_reach (
  worker_id   uuid primary key references worker,
  phone       text not null check (phone ~ '^\+[1-9]\d{6,14}$'),
  verified_at timestamptz,
  code_hash   bytea,
  code_until  timestamptz,
  tries       smallint not null default 0
);

-- A calendar that other programs may fetch. The token is known to whoever was shown it, once; here is its hash.
create table roster_feed (
  id         uuid primary key,
  token_hash bytea not null unique,
  worker_id  uuid references worker,
  unit_id    uuid references unit,
  made_by    uuid not null references worker,
  made_at    timestamptz not null default clock_timestamp(),
  revoked_at timestamptz,
  constraint feed_of_one check (num_nonnulls(worker_id, unit_id) = 1)
);

-- The shifts themselves: what the router reads. Only src/roster/duty writes here, from the plan; `origin` is the series or
-- the extra shift it follows from. No origin: put in by hand before there was a plan, and left alone.
alter table shift
  add column mode   text not null default 'site' check (mode in ('site', 'home')),
  add column origin uuid;
delete from shift a using shift b
  where (a.worker_id, a.unit_id, a.starts_at) = (b.worker_id, b.unit_id, b.starts_at) and (a.ends_at, a.id) < (b.ends_at, b.id);
update shift a set ends_at = (select min(b.starts_at) from shift b
    where (b.worker_id, b.unit_id) = (a.worker_id, a.unit_id) and b.starts_at > a.starts_at)
  where exists (select from shift b where (b.worker_id, b.unit_id) = (a.worker_id, a.unit_id)
    and b.starts_at > a.starts_at and b.starts_at < a.ends_at);
alter table shift add constraint shift_once exclude using gist
  (worker_id with =, unit_id with =, tstzrange(starts_at, ends_at) with &&);
create index shift_of_worker on shift (worker_id, ends_at);

-- Presence: until when wrap-up lasts, and whether a pause was the worker's own choice.
alter table presence
  drop constraint presence_status_check,
  add constraint presence_status_check check (status in ('available', 'wrap-up', 'paused', 'away')),
  add column status_until timestamptz,
  add column status_why   text check (status_why in ('missed-offers', 'wrapped-up')),
  add constraint presence_wrap_up_ends check (status <> 'wrap-up' or status_until is not null);
create index presence_wrap_up on presence (status_until) where status = 'wrap-up';
-- How many offers in a row a worker has let go by: asked only when one more did.
create index offer_missed_or_declined on offer (worker_id, settled_at) where outcome in ('expired', 'declined');
