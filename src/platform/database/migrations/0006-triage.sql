-- triage: what was answered, and what it rests on
alter table contact
  -- the option each question was answered with; the log has who said it and when
  add column answers jsonb not null default '{}',
  -- the worst that was found so far: answers alone never go below it
  add column floor text check (floor in ('R0', 'R1', 'R2', 'R3', 'R4', 'R5')),
  -- a worker has graded it
  add column settled boolean not null default false;

-- The protocols of a time, word for word. Every line of a log that grades names one of these: the same answers by the
-- same book give the same band, however many years later.
create table protocol_book (
  id        text primary key,
  documents jsonb not null,
  since     timestamptz not null default clock_timestamp()
);
create trigger protocol_book_stays_as_written before update or delete on protocol_book
  for each row execute function stays_as_written();

-- Packs that were in force at some time: an older one than was used before is not taken up again.
create table protocol_pack (
  id        text not null,
  version   int not null,
  key_id    text not null,
  digest    text not null,
  since     timestamptz not null default clock_timestamp(),
  primary key (id, version)
);
create trigger protocol_pack_stays_as_written before update or delete on protocol_pack
  for each row execute function stays_as_written();

-- A worker wants to lower danger to life or very high risk: nothing happens until a second person has said yes.
create table lowering (
  id         uuid primary key,
  contact_id uuid not null references contact,
  from_band  text not null check (from_band in ('R0', 'R1')),
  to_band    text not null check (to_band in ('R1', 'R2', 'R3', 'R4', 'R5')),
  reason     text not null,
  asked_by   uuid not null references worker,
  asked_at   timestamptz not null default clock_timestamp(),
  settled_by uuid references worker,
  settled_at timestamptz,
  outcome    text check (outcome in ('confirmed', 'refused', 'withdrawn')),
  constraint lowering_settles_whole check ((settled_at is null) = (outcome is null)),
  -- nobody is their own second person; who asked may take it back
  constraint lowering_takes_two check (outcome is distinct from 'confirmed' or settled_by <> asked_by)
);
create unique index lowering_one_open on lowering (contact_id) where outcome is null;
create trigger lowering_settles_once before update on lowering for each row
  when (old.outcome is not null or (old.id, old.contact_id, old.from_band, old.to_band, old.reason, old.asked_by, old.asked_at)
    is distinct from (new.id, new.contact_id, new.from_band, new.to_band, new.reason, new.asked_by, new.asked_at))
  execute function stays_as_written();
create trigger lowering_is_never_forgotten before delete on lowering for each row execute function stays_as_written();
