-- staff: who can be responsible
create table worker (
  id            uuid primary key,
  username      text not null unique check (username = lower(username)),
  first_name    text not null,
  title         text not null,
  role          text not null check (role in ('worker', 'lead', 'admin')),
  languages     text[] not null default '{sv}',
  room          smallint not null default 3 check (room between 0 and 20),
  password_hash text not null,
  disabled_at   timestamptz
);

create table staff_session (
  id         uuid primary key,
  token_hash bytea not null unique,
  worker_id  uuid not null references worker,
  opened_at  timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  ended_at   timestamptz
);
create index staff_session_open on staff_session (worker_id) where ended_at is null;

-- roster: who is on duty, and whose console is really there
create table unit (
  id        uuid primary key,
  name      text not null unique,
  authority text not null check (authority in ('social-services', 'psychiatry', 'addiction-care', 'association')),
  needs     text[] not null default '{}',
  -- empty: the whole city
  areas     text[] not null default '{}'
);

create table shift (
  id        uuid primary key,
  worker_id uuid not null references worker,
  unit_id   uuid not null references unit,
  starts_at timestamptz not null,
  ends_at   timestamptz not null,
  check (ends_at > starts_at)
);
create index shift_by_end on shift (ends_at, starts_at);

create table presence (
  worker_id    uuid primary key references worker,
  status       text not null check (status in ('available', 'paused', 'away')),
  status_since timestamptz not null default clock_timestamp(),
  -- the console was heard; past this instant the worker is lost
  lease_until  timestamptz not null,
  -- since when nothing has been put to this worker: the longest idle is asked first
  idle_since   timestamptz not null default clock_timestamp()
);

-- A lease may only be judged by a hub that has itself been alive for a whole lease: after an outage everybody looks lost.
create table pulse (
  one         boolean primary key default true check (one),
  beat_at     timestamptz not null default clock_timestamp(),
  alive_since timestamptz not null default clock_timestamp()
);
insert into pulse default values;

-- The watch of the desk: a chain without gaps. Its holder has accepted beforehand everything that falls to the desk.
create table watch (
  seq         bigint primary key check (seq > 0),
  worker_id   uuid not null references worker,
  since       timestamptz not null,
  until       timestamptz,
  how         text not null check (how in ('started', 'accepted', 'deputy', 'lead')),
  accepted_at timestamptz not null,
  is_open     boolean generated always as (until is null) stored,
  prev_seq    bigint generated always as (nullif(seq - 1, 0)) stored,
  next_seq    bigint generated always as (case when until is not null then seq + 1 end) stored,
  unique (seq, since),
  unique (seq, until),
  unique (seq, is_open),
  unique (seq, worker_id, since),
  constraint watch_lasts check (until > since),
  constraint watch_was_accepted check (accepted_at <= since),
  constraint watch_begins_where_the_last_ended foreign key (prev_seq, since)
    references watch (seq, until) deferrable initially deferred,
  constraint watch_ends_where_the_next_begins foreign key (next_seq, until)
    references watch (seq, since) deferrable initially deferred
);
create unique index watch_one_open on watch ((true)) where until is null;

-- What has happened has happened: each use says in its own `when` which change is still to come. Its name is the refusal's.
create function stays_as_written() returns trigger language plpgsql as $$
begin
  raise exception 'what has happened stays as it was written' using errcode = 'restrict_violation', constraint = tg_name;
end $$;
create trigger watch_only_ever_ends before update on watch for each row
  when (old.until is not null or (old.seq, old.worker_id, old.since, old.how, old.accepted_at)
    is distinct from (new.seq, new.worker_id, new.since, new.how, new.accepted_at))
  execute function stays_as_written();
create trigger watch_is_never_forgotten before delete on watch for each row execute function stays_as_written();

create table watch_offer (
  id         uuid primary key,
  from_id    uuid not null references worker,
  to_id      uuid not null references worker,
  made_at    timestamptz not null default clock_timestamp(),
  settled_at timestamptz,
  outcome    text check (outcome in ('accepted', 'declined', 'withdrawn')),
  check ((settled_at is null) = (outcome is null)),
  check (from_id <> to_id)
);
create unique index watch_offer_one_open on watch_offer ((true)) where outcome is null;

-- Who has accepted beforehand to take the watch when its holder is lost: the deputy first, the hub lead at last.
create table watch_standby (
  worker_id   uuid not null references worker,
  rung        text not null check (rung in ('deputy', 'lead')),
  accepted_at timestamptz not null default clock_timestamp(),
  primary key (rung)
);
