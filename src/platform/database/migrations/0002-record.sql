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
  ended_at    timestamptz generated always as (case when state = 'closed' then closed_at end) stored,
  unique (id, ended_at),
  -- closing demands an outcome and a plan (or the recorded wish for none)
  constraint contact_closes_with_a_plan
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
  constraint offer_settles_whole check ((settled_at is null) = (outcome is null)),
  constraint offer_settles_after_it_was_made check (settled_at >= made_at),
  check ((step = 'handover') = (from_id is not null)),
  unique (id, contact_id, worker_id, settled_at, outcome)
);
create unique index offer_one_open on offer (contact_id, worker_id) where outcome is null;
create index offer_open_of_worker on offer (worker_id) where outcome is null;
create index offer_open_by_deadline on offer (expires_at) where outcome is null;
create index offer_of_contact on offer (contact_id, round);
-- An offer ends once, and stays the offer it was: no acceptance is made out of a refusal, or out of another's offer.
create trigger offer_ends_once before update on offer for each row
  when (old.outcome is not null or (old.id, old.contact_id, old.worker_id, old.step, old.from_id, old.made_at, old.expires_at)
    is distinct from (new.id, new.contact_id, new.worker_id, new.step, new.from_id, new.made_at, new.expires_at))
  execute function stays_as_written();
create trigger offer_is_never_forgotten before delete on offer for each row execute function stays_as_written();

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
  ended_at    timestamptz generated always as (case when kind = 'closed' then since end) stored,
  primary key (contact_id, seq),
  unique (contact_id, seq, since),
  unique (contact_id, seq, until),
  unique (contact_id, ended_at),
  constraint responsibility_lasts check (until > since),
  -- closed is the only link without a person, and nothing follows it
  constraint responsibility_has_a_person check ((kind = 'closed') = (worker_id is null)),
  constraint responsibility_ends_with_closing check (kind <> 'closed' or until is null),
  -- a worker holds by an accepted offer, the desk by its watch
  constraint responsibility_of_a_worker_by_offer check ((kind = 'worker') = (offer_id is not null)),
  constraint responsibility_of_the_desk_by_watch
    check ((kind = 'desk') = (watch_seq is not null) and (kind = 'desk') = (watch_since is not null)),
  constraint responsibility_not_before_the_watch check (since >= watch_since),
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
    references watch (seq, is_open) deferrable initially deferred,
  -- nobody is let go but by a closing with a plan, in the same instant
  constraint responsibility_ends_with_the_contact foreign key (contact_id, ended_at)
    references contact (id, ended_at) deferrable initially deferred
);
create unique index responsibility_one_open on responsibility (contact_id) where until is null;
create index responsibility_held_now on responsibility (worker_id, kind) where until is null and kind <> 'closed';
create index responsibility_by_watch on responsibility (live_watch) where live_watch is not null;

-- A link is only ever ended: the chain cannot be rewritten afterwards, not even into another one without gaps.
create trigger responsibility_only_ever_ends before update on responsibility for each row
  when (old.until is not null
    or (old.contact_id, old.seq, old.kind, old.worker_id, old.since, old.offer_id, old.watch_seq, old.watch_since)
    is distinct from (new.contact_id, new.seq, new.kind, new.worker_id, new.since, new.offer_id, new.watch_seq, new.watch_since))
  execute function stays_as_written();
create trigger responsibility_is_never_forgotten before delete on responsibility for each row
  execute function stays_as_written();

-- The desk takes over only by the watch that is held in that instant; the key above sees only links that are still open.
create function falls_to_the_watch_of_now() returns trigger language plpgsql as $$
begin
  if exists (select from watch where seq = new.watch_seq and until is null) then return new; end if;
  raise exception 'the desk is held by another watch' using errcode = 'restrict_violation', constraint = tg_name;
end $$;
create trigger responsibility_falls_to_the_watch_of_now before insert on responsibility for each row
  when (new.kind = 'desk') execute function falls_to_the_watch_of_now();

-- no contact without a first link, from the instant it arrived; no closed contact that somebody still answers for
alter table contact add constraint contact_has_a_holder foreign key (id, first_link, arrived_at)
  references responsibility (contact_id, seq, since) deferrable initially deferred;
alter table contact add constraint contact_ends_with_responsibility foreign key (id, ended_at)
  references responsibility (contact_id, ended_at) deferrable initially deferred;

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

create trigger entry_stays_as_written before update or delete on entry
  for each row execute function stays_as_written();

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
