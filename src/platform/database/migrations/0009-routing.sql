-- staff: what a person may wish of a worker, said by the worker themselves; and room per channel (empty: as `room`)
alter table worker
  add column gender       text check (gender in ('woman', 'man', 'other')),
  add column peer         boolean not null default false,
  add column room_voice   smallint default 1 check (room_voice between 0 and 20),
  add column room_sms     smallint check (room_sms between 0 and 20),
  add column room_webchat smallint check (room_webchat between 0 and 20);

create index worker_narrow on worker (id) where room_sms is not null or room_webchat is not null;

-- people: what they wish of the one they meet. No row: nothing said. Why is never asked.
create table person_wish (
  person_id     uuid primary key references person,
  gender        text check (gender in ('woman', 'man')),
  only_gender   boolean not null default false,
  only_language boolean not null default false,
  only_own      boolean not null default false,
  peer          boolean not null default false,
  -- whom they do not want to meet
  avoid         uuid[] not null default '{}',
  changed_at    timestamptz not null default clock_timestamp(),
  constraint wish_for_only_names_whom check (gender is not null or not only_gender)
);

-- contacts: where it belongs, how far its escalation has come, and what was said of a wish that cannot be met
alter table contact
  add column mid_area           text,
  add column age_group          text check (age_group in ('under-18', '18-20', '21-up')),
  add column wants_now          boolean not null default false,
  add column step               smallint not null default 0 check (step >= 0),
  -- since when this step runs; empty: since the round began
  add column step_at            timestamptz,
  -- somebody has seen it, and has until then to act: silence for the others
  add column acknowledged_by    uuid references worker,
  add column acknowledged_until timestamptz,
  add column unmet              text check (unmet in ('gender', 'language', 'own-worker')),
  add column unmet_choice       text check (unmet_choice in ('wait', 'another', 'call-back')),
  add constraint contact_chose_when_told check (unmet_choice is null or unmet is not null),
  add constraint contact_acknowledged_by_somebody check ((acknowledged_by is null) = (acknowledged_until is null));
create index contact_oldest on contact (arrived_at, id) where waits and rank >= 3;
create index contact_wants_now on contact (rank, arrived_at, id) where waits and wants_now;

create index contact_in_call on contact (id) where channel = 'voice' and state in ('answered', 'wrap-up');

-- why now, why you: what was counted when it was put to this worker
alter table offer add column score jsonb;
alter table offer drop constraint offer_step_check;
alter table offer add constraint offer_step_check check (step in (
  'own', 'duty', 'everyone', 'other-area', 'other-unit', 'standby', 'unit-lead', 'desk', 'lead', 'handover', 'taken'));

-- routing: those at home who were told of a contact, and whether it reached them
create table alert (
  id         uuid primary key,
  contact_id uuid not null references contact,
  worker_id  uuid not null references worker,
  by         text not null check (by in ('sms', 'ring')),
  made_at    timestamptz not null default clock_timestamp(),
  settled_at timestamptz,
  outcome    text check (outcome in ('sent', 'failed')),
  detail     text,
  constraint alert_settles_whole check ((settled_at is null) = (outcome is null))
);
create index alert_of_contact on alert (contact_id, made_at);

-- routing, as data: a plan per band, perhaps of one unit (no row: the plan of libs/routing); queues sent elsewhere; who may
-- pick from the list. What a lead changes is kept: the newest that has not ended counts.
create table escalation_plan (
  id       uuid primary key,
  band     text not null check (band in ('R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'Rx')),
  unit_id  uuid references unit,
  steps    jsonb not null check (jsonb_typeof(steps) = 'array'),
  made_by  uuid not null references worker,
  made_at  timestamptz not null default clock_timestamp(),
  ended_at timestamptz
);
create unique index escalation_plan_one on escalation_plan (band, coalesce(unit_id, '00000000-0000-0000-0000-000000000000'))
  where ended_at is null;
create table queue_redirect (
  id       uuid primary key,
  need     text,
  area     text,
  to_unit  uuid not null references unit,
  made_by  uuid not null references worker,
  made_at  timestamptz not null default clock_timestamp(),
  until    timestamptz,
  ended_at timestamptz,
  constraint redirect_of_some_queue check (need is not null or area is not null)
);
create index queue_redirect_open on queue_redirect (made_at) where ended_at is null;
create table routing_policy (
  one        boolean primary key default true check (one),
  pick       text not null default 'watch' check (pick in ('watch', 'fitting', 'anyone')),
  changed_by uuid references worker,
  changed_at timestamptz
);
insert into routing_policy default values;
-- told that nobody can: counted, so that it never fails in silence
create index entry_unmet on entry (contact_id) where kind = 'unmet';
