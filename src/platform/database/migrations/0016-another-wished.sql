-- contacts: the person wishes for another than whom is responsible now. That one stays responsible until another has
-- accepted; meanwhile routing asks for one. Ends with every passing, by the statement that passes.
alter table contact
  add column to_relieve    uuid references worker,
  add column to_relieve_at timestamptz,
  add constraint contact_relieves_a_worker check (to_relieve is null or state in ('answered', 'wrap-up')),
  add constraint contact_relieves_whole check ((to_relieve is null) = (to_relieve_at is null));
create index contact_to_relieve on contact (id) where to_relieve is not null;

-- whom they avoid is a wish like the others: when nobody else is there it is said
alter table contact drop constraint contact_unmet_check;
alter table contact add constraint contact_unmet_check check (unmet in ('gender', 'language', 'own-worker', 'avoid'));
