-- Told that the person wishes for another than this worker; null: of one that waits, or that is held in silence.
alter table alert add column relieves uuid references worker,
  add constraint alert_is_of_one check (not held or relieves is null);
