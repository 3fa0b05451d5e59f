-- A webhook's own id, kept for as long as its signature is fresh: the same one again is a replay.
create table webhook_seen (
  jti     text primary key,
  seen_at timestamptz not null default clock_timestamp()
);
create index webhook_seen_by_age on webhook_seen (seen_at);

-- Texts that came in, by the provider's id: the same one again is a duplicate, not a message.
create table sms_inbound (
  provider_id text primary key,
  contact_id  uuid not null references contact,
  seq         int not null,
  at          timestamptz not null default clock_timestamp()
);

-- Parts of a long text (older SMS API), kept until all are there or the wait is over.
create table sms_part (
  sender      text not null,
  ref         text not null,
  part        int not null,
  total       int not null,
  provider_id text not null,
  text        text not null,
  at          timestamptz not null default clock_timestamp(),
  primary key (sender, ref, part)
);

-- A text on its way to a phone, and the truth about where it is.
create table delivery (
  id          uuid primary key,
  contact_id  uuid not null,
  seq         int not null,
  state       text not null check (state in ('queued', 'sending', 'uncertain', 'submitted', 'delivered', 'failed')),
  attempts    int not null default 0,
  provider_id text,
  detail      text,
  changed_at  timestamptz not null default clock_timestamp(),
  unique (contact_id, seq),
  foreign key (contact_id, seq) references entry (contact_id, seq)
);
create index delivery_unsettled on delivery (changed_at) where state in ('queued', 'sending', 'uncertain');
