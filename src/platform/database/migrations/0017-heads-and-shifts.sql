-- Whose shift is now: asked for by every run of the router, and a roster is planned a year ahead.
create index shift_now on shift using gist (tstzrange(starts_at, ends_at));

-- Who may be put to whom depends on these alone, wishes apart: the router takes the first of each kind.
alter table contact add column line_kind text not null generated always as (
  coalesce(need, '') || '|' || coalesce(area, '') || '|' || coalesce(mid_area, '') || '|' || coalesce(age_group, '') || '|' || channel) stored;
create index contact_kinds on contact (line_kind, rank, arrived_at, id) where waits;
