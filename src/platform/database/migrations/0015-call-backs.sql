-- `later`: to be called back, at a time that the person wished for. It does not wait in the line until then; somebody is responsible.
alter table contact drop constraint contact_state_check;
alter table contact add constraint contact_state_check
  check (state in ('waiting', 'callback', 'later', 'answered', 'wrap-up', 'closed'));
create index contact_later on contact (rank, arrived_at, id) where state = 'later';

-- A promise to call somebody. One at a time for a contact; it ends, and how it ended is kept.
create table call_back (
  id         uuid primary key,
  contact_id uuid not null references contact,
  -- who asked for it; nobody: they were gone before they were answered, and the hub rings for it at nobody by itself
  asked      text not null check (asked in ('person', 'worker', 'nobody')),
  wished     text not null check (wished in ('now', 'hour', 'tonight', 'tomorrow', 'at')),
  due_at     timestamptz not null,
  failed     int not null default 0,
  -- when the responsible worker's telephone rang for it last
  rung_at    timestamptz,
  made_at    timestamptz not null default clock_timestamp(),
  outcome    text check (outcome in ('reached', 'not-reached', 'declined', 'not-safe', 'closed')),
  ended_at   timestamptz,
  constraint call_back_ends_whole check ((outcome is null) = (ended_at is null))
);
create unique index call_back_one_open on call_back (contact_id) where ended_at is null;
create index call_back_due on call_back (due_at) where ended_at is null;
create index call_back_of_contact on call_back (contact_id, made_at);

-- How call-backs are done (libs/voice/call-back.ts), when a lead has set something else than the standard.
create table call_back_policy (
  one    boolean primary key default true check (one),
  policy jsonb not null,
  set_by uuid not null references worker,
  set_at timestamptz not null default clock_timestamp()
);

alter table voice_call add column wants_texts boolean not null default false;
-- nobody's telephone is called by two at once, whatever the contact
create unique index voice_leg_one_to_number on voice_leg (number) where kind = 'caller' and outgoing and state <> 'ended';
alter table voice_try drop constraint voice_try_outcome_check;
alter table voice_try add constraint voice_try_outcome_check
  check (outcome in ('reached', 'no-answer', 'busy', 'failed', 'picked-up', 'not-now', 'declined'));

-- The sound of a message: fetched from the provider once, kept here, gone some time after its contact is closed.
alter table voice_message add column sound bytea, add column sound_state text not null default 'fetching'
  check (sound_state in ('fetching', 'kept', 'failed', 'deleted')), add column fetches int not null default 0;

-- A test call to the telephone that a worker says is theirs: proved by the keys that their console shows.
alter table worker_reach add column call_id uuid unique, add column call_code text, add column call_state text
  check (call_state in ('calling', 'wrong', 'no-answer', 'failed', 'proved')), add column call_dialed boolean not null default false, add column called_at timestamptz,
  add column calls_since timestamptz, add column calls int not null default 0;
