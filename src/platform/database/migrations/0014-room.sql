-- voice: who else is in a call's room, and what each of them hears there.

-- A guest is somebody called in by number, told of by their role; no worker, and never answerable.
alter table voice_leg drop constraint voice_leg_kind_check;
alter table voice_leg add constraint voice_leg_kind_check check (kind in ('caller', 'worker', 'guest'));
alter table voice_leg drop constraint voice_leg_purpose_check;
alter table voice_leg add constraint voice_leg_purpose_check check (case kind
  when 'worker' then purpose in ('accepted', 'standby', 'second', 'beside', 'lead')
  when 'guest' then purpose in ('interpreter', 'relative', 'peer', 'authority', 'other')
  else purpose is null end);
alter table voice_leg drop constraint voice_leg_of_somebody;
alter table voice_leg add constraint voice_leg_of_somebody
  check ((kind = 'worker') = (worker_id is not null) and (kind = 'caller') = (purpose is null));

alter table voice_leg
  -- who called them in, what they called them, and what an authority outside is told
  add asked_by    uuid references worker,
  add label       text,
  add brief       text,
  -- an authority outside has said yes: from then on who called it may leave
  add accepted_at timestamptz,
  -- why the person hears company in the room; a mouth that is shut; how a lead takes part
  add held        text check (held in ('worker', 'handover')),
  add muted       boolean not null default false,
  add lead_way    text check (lead_way in ('listen', 'whisper', 'join')),
  -- what the provider was told of its ears last, and keys to be sounded into it
  add ears        text not null default 'open' check (ears in ('open', 'muted', 'held', 'unsure')),
  add keys        text not null default '',
  -- when the provider told of another room last
  add moved_at    timestamptz not null default clock_timestamp(),
  -- since when it stands as it stands, and when the person on hold was last spoken to
  add changed_at  timestamptz not null default clock_timestamp(),
  add spoken_at   timestamptz not null default clock_timestamp();

-- One wish for all that happens inside of a room: the leg is brought to how it should be, whatever it was.
alter table voice_leg drop constraint voice_leg_wish_check;
update voice_leg set held = 'handover', ears = 'held', told = told - 'held' where coalesce((told ->> 'held')::boolean, false);
update voice_leg set wish = 'tune' where wish in ('hold', 'unhold', 'speak');
alter table voice_leg add constraint voice_leg_wish_check check (wish in ('dial', 'move', 'hang-up', 'tune'));

-- Those in one room of ours are in two of the provider's, and the desk has been told.
alter table voice_call add is_apart boolean not null default false;
