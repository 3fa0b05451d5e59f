-- Which calendar an imported row came from: a file is the whole truth about its own calendar, and about no other.
-- '': not known, or a row that was planned by hand.
alter table shift_series
  add column source text not null default '',
  drop constraint shift_series_unit_id_source_uid_worker_id_key,
  add constraint series_comes_once_from_a_calendar unique (unit_id, source, source_uid, worker_id);

-- A worker may have two pieces of one turn, when somebody else has what is between them: each can be given away.
drop index swap_one_open_per_turn;
create unique index swap_one_open_per_turn
  on shift_swap (from_id, (gives->>'origin'), (gives->>'begins'), coalesce(gives->>'from', '')) where outcome is null;
