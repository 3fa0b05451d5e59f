-- voice: a contact by telephone. Empty number: hidden, or nothing that is a number.
create table voice_call (
  contact_id   uuid primary key references contact,
  number       text,
  -- how many rooms there have been: each is a new one, so that nobody is met by who was left in the last
  rooms        int not null default 0,
  -- where they wish to be called back, by their own word
  call_back_to text,
  wished_at    timestamptz
);

-- What somebody said of a number of theirs: an unsafe one is never called and never texted.
create table voice_number (
  number  text primary key,
  is_safe boolean not null,
  said_at timestamptz not null default clock_timestamp()
);

-- One telephone in a call: the person's, or a worker's. It only ever goes on, whatever is told late or twice (libs/voice/leg.ts).
create table voice_leg (
  id            uuid primary key,
  contact_id    uuid not null references contact,
  kind          text not null check (kind in ('caller', 'worker')),
  purpose       text check (purpose in ('accepted', 'standby', 'second')),
  worker_id     uuid references worker,
  -- the alert that rings, or the handover that is offered
  alert_id      uuid references alert,
  offer_id      uuid references offer,
  number        text,
  outgoing      boolean not null,
  -- the provider's name of it, the region that holds it, and the room that it says it is in
  provider_id   text unique,
  host          text,
  conversation  text,
  state         text not null default 'wanted' check (state in ('wanted', 'started', 'ringing', 'answered', 'ended')),
  ended_by      text,
  has_answered  boolean not null default false,
  -- where its person is (libs/voice/journey.ts), which document counts, and what they have been told
  stage         text not null,
  tick          int not null default 1,
  told          jsonb not null default '{}',
  say           jsonb not null default '[]',
  room          text,
  -- what is to be done to it at the provider; done at least once, by whichever hub takes it
  wish          text check (wish in ('dial', 'move', 'hang-up', 'hold', 'unhold', 'speak')),
  claimed_until timestamptz,
  tries         int not null default 0,
  moves         int not null default 0,
  made_at       timestamptz not null default clock_timestamp(),
  heard_at      timestamptz not null default clock_timestamp(),
  ended_at      timestamptz,
  constraint voice_leg_of_somebody check ((kind = 'worker') = (worker_id is not null) and (kind = 'worker') = (purpose is not null)),
  constraint voice_leg_ends_whole check ((state = 'ended') = (ended_at is not null))
);
create unique index voice_leg_one_caller on voice_leg (contact_id) where kind = 'caller' and state <> 'ended';
create unique index voice_leg_one_each on voice_leg (contact_id, worker_id) where kind = 'worker' and state <> 'ended';
create index voice_leg_live on voice_leg (heard_at) where state <> 'ended';
create index voice_leg_wish on voice_leg (made_at) where wish is not null;
create index voice_leg_of_contact on voice_leg (contact_id, made_at);

-- What was answered to each step of a call: a step that is asked for again is answered in the same words.
create table voice_step (
  key    text primary key,
  answer jsonb not null,
  at     timestamptz not null default clock_timestamp()
);
create index voice_step_by_age on voice_step (at);

-- New calls share one pace, whichever hub begins them.
create table voice_pace (
  one    boolean primary key default true check (one),
  tokens float8 not null,
  at     float8 not null
);
insert into voice_pace (tokens, at) values (0, 0);

-- Each try to reach somebody who was to be called back, and how it ended.
create table voice_try (
  leg_id     uuid primary key references voice_leg,
  contact_id uuid not null references contact,
  worker_id  uuid not null references worker,
  n          int not null,
  at         timestamptz not null default clock_timestamp(),
  outcome    text check (outcome in ('reached', 'no-answer', 'busy', 'failed', 'picked-up', 'not-now')),
  unique (contact_id, n)
);

-- Somebody's own words, left for us.
create table voice_message (
  recording_id text primary key,
  contact_id   uuid not null references contact,
  url          text not null,
  seconds      float8,
  at           timestamptz not null default clock_timestamp()
);
create index voice_message_of_contact on voice_message (contact_id);
