-- people
create table person (
  id         uuid primary key,
  created_at timestamptz not null default clock_timestamp()
);
create table person_address (
  address   text primary key,
  person_id uuid not null references person
);

-- contacts: the record
create table contact (
  id          uuid primary key,
  person_id   uuid not null references person,
  channel     text not null check (channel in ('voice', 'sms', 'webchat', 'staff')),
  language    text not null,
  address     text,
  state       text not null default 'waiting' check (state in ('waiting', 'callback', 'answered', 'wrap-up', 'closed')),
  band        text not null default 'Rx' check (band in ('R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'Rx')),
  -- not yet graded counts as R2, for safety
  rank        smallint not null generated always as (case when band = 'Rx' then 2 else substr(band, 2)::int end) stored,
  reasons     text[] not null default '{}',
  need        text,
  area        text,
  question    text,
  own_worker  uuid references worker,
  arrived_at  timestamptz not null,
  answered_at timestamptz,
  left_at     timestamptz,
  -- when the person's page was last connected; only for channels that can be away
  seen_at     timestamptz,
  closed_at   timestamptz,
  -- offers go round: everyone is asked once a round, then the desk, then the hub lead
  round       int not null default 1,
  round_at    timestamptz not null,
  alarm       text check (alarm in ('desk', 'lead')),
  alarm_at    timestamptz,
  outcome     text,
  plan        jsonb,
  last_seq    int not null default 0,
  first_link  int not null generated always as (1) stored,
  waits       boolean not null generated always as (state in ('waiting', 'callback')) stored,
  -- closing demands an outcome and a plan (or the recorded wish for none)
  check ((state = 'closed') = (outcome is not null and plan is not null and closed_at is not null))
);
create index contact_queue on contact (need, rank, arrived_at, id) where waits;
create index contact_line on contact (rank, arrived_at, id) where waits;
create unique index contact_one_open_per_address on contact (channel, address) where address is not null and state <> 'closed';
create index contact_of_person on contact (person_id, arrived_at);

create table offer (
  id         uuid primary key,
  contact_id uuid not null references contact,
  worker_id  uuid not null references worker,
  step       text not null check (step in ('own', 'duty', 'everyone', 'desk', 'lead', 'handover', 'taken')),
  round      int not null,
  why        text[] not null default '{}',
  from_id    uuid references worker,
  brief      text,
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  settled_at timestamptz,
  outcome    text check (outcome in ('accepted', 'declined', 'expired', 'lost', 'withdrawn')),
  reason     text,
  check ((settled_at is null) = (outcome is null)),
  check (settled_at >= made_at),
  check ((step = 'handover') = (from_id is not null)),
  unique (id, contact_id, worker_id, settled_at, outcome)
);
create unique index offer_one_open on offer (contact_id, worker_id) where outcome is null;
create index offer_open_of_worker on offer (worker_id) where outcome is null;
create index offer_open_by_deadline on offer (expires_at) where outcome is null;
create index offer_of_contact on offer (contact_id, round);

-- The chain of responsibility. From the instant a contact exists until it is closed exactly one named person is
-- responsible, and lets go only when another has accepted. Each line below makes one way of breaking that impossible.
create table responsibility (
  contact_id  uuid not null references contact,
  seq         int not null check (seq > 0),
  kind        text not null check (kind in ('desk', 'worker', 'closed')),
  worker_id   uuid references worker,
  since       timestamptz not null,
  until       timestamptz,
  offer_id    uuid,
  watch_seq   bigint,
  watch_since timestamptz,
  accepted    text generated always as (case when offer_id is not null then 'accepted' end) stored,
  prev_seq    int generated always as (nullif(seq - 1, 0)) stored,
  next_seq    int generated always as (case when until is not null then seq + 1 end) stored,
  live_watch  bigint generated always as (case when kind = 'desk' and until is null then watch_seq end) stored,
  live        boolean generated always as (case when kind = 'desk' and until is null then true end) stored,
  primary key (contact_id, seq),
  unique (contact_id, seq, since),
  unique (contact_id, seq, until),
  check (until > since),
  -- closed is the only link without a person, and nothing follows it
  check ((kind = 'closed') = (worker_id is null)),
  check (kind <> 'closed' or until is null),
  -- a worker holds by an accepted offer, the desk by its watch
  check ((kind = 'worker') = (offer_id is not null)),
  check ((kind = 'desk') = (watch_seq is not null)),
  check ((watch_seq is null) = (watch_since is null)),
  check (since >= watch_since),
  -- no gap, no overlap: each link begins in the instant its forerunner ends, and each ended link has a successor
  constraint responsibility_begins_where_the_last_ended foreign key (contact_id, prev_seq, since)
    references responsibility (contact_id, seq, until) deferrable initially deferred,
  constraint responsibility_ends_where_the_next_begins foreign key (contact_id, next_seq, until)
    references responsibility (contact_id, seq, since) deferrable initially deferred,
  -- a worker is responsible from the very instant of acceptance, and not without it
  constraint responsibility_was_accepted foreign key (offer_id, contact_id, worker_id, since, accepted)
    references offer (id, contact_id, worker_id, settled_at, outcome),
  -- the desk's link names the person who holds the watch, and ends with that watch
  constraint responsibility_falls_to_the_watch foreign key (watch_seq, worker_id, watch_since)
    references watch (seq, worker_id, since),
  constraint responsibility_goes_with_the_watch foreign key (live_watch, live)
    references watch (seq, is_open) deferrable initially deferred
);
create unique index responsibility_one_open on responsibility (contact_id) where until is null;
create index responsibility_held_now on responsibility (worker_id, kind) where until is null and kind <> 'closed';
create index responsibility_by_watch on responsibility (live_watch) where live_watch is not null;

-- no contact without a first link
alter table contact add constraint contact_has_a_holder foreign key (id, first_link)
  references responsibility (contact_id, seq) deferrable initially deferred;

-- The log: append-only, numbered without holes within a contact.
create table entry (
  contact_id uuid not null references contact,
  seq        int not null check (seq > 0),
  at         timestamptz not null default clock_timestamp(),
  kind       text not null,
  audience   text not null check (audience in ('person', 'staff')),
  actor      jsonb not null,
  body       jsonb not null,
  client_id  uuid,
  primary key (contact_id, seq)
);
create unique index entry_sent_once on entry (contact_id, client_id) where client_id is not null;

create function entry_stays_as_written() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append-only' using errcode = 'restrict_violation';
end $$;
create trigger entry_stays_as_written before update or delete on entry
  for each row execute function entry_stays_as_written();

-- Staff-only notes: a table of their own, so that no query behind a person-facing edge can reach them.
create table note (
  id         uuid primary key,
  contact_id uuid not null references contact,
  worker_id  uuid not null references worker,
  at         timestamptz not null default clock_timestamp(),
  text       text not null
);
create index note_of_contact on note (contact_id, at);

create table follow_up (
  id         uuid primary key,
  contact_id uuid not null references contact,
  worker_id  uuid not null references worker,
  promise    text not null,
  how        text,
  due_at     timestamptz,
  done_at    timestamptz
);
create index follow_up_open on follow_up (worker_id, due_at) where done_at is null;

-- who did and who read what
create table audit (
  id         bigint generated always as identity primary key,
  at         timestamptz not null default clock_timestamp(),
  worker_id  uuid references worker,
  action     text not null,
  contact_id uuid
);
create index audit_of_contact on audit (contact_id, at);

-- What a person's token is signed with. One for all hubs on this database; never leaves it.
create table hub_secret (
  one    boolean primary key default true check (one),
  secret bytea not null
);
insert into hub_secret (secret) values (sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea));
