-- Since when nobody at the provider knows of a leg: told once it is no end. Doubted: its own step came after we had taken it to be gone,
-- so it is in a region that we do not know, and what other regions say of it is worth nothing.
alter table voice_leg add column missing_since timestamptz, add column doubted boolean not null default false;
