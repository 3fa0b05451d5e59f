-- Who did and who read what, so that afterwards nobody can change it unseen.
alter table audit
  -- the worker an act was about, when it was about one
  add column about_id uuid references worker,
  add column seal     bigint unique check (seal > 0),
  add column hash     bytea,
  add constraint audit_sealed_whole check ((seal is null) = (hash is null));
create index audit_not_sealed on audit (id) where seal is null;
create index audit_of_worker on audit (worker_id, at);

-- What a seal vouches for. The instant as seconds since 1970, so that no setting of a session can change the text.
create function audit_content(a audit) returns text language sql stable as $$
  select jsonb_build_array(
    a.seal, a.id, extract(epoch from a.at), a.worker_id, a.action, a.contact_id, a.about_id)::text
$$;

create function audit_hash(before bytea, a audit) returns bytea language sql stable as $$
  select sha256(before || convert_to(audit_content(a), 'UTF8'))
$$;

-- Each seal covers the one before it. One sealer at a time, apart from those who write: a row that was committed late is
-- sealed late, so no writer ever waits for another, and the chain has no holes.
create function audit_seal_waiting(most int) returns int language plpgsql as $$
declare
  line   audit;
  head   bytea;
  number bigint;
  sealed int := 0;
begin
  if not pg_try_advisory_xact_lock(7312005) then return 0; end if;
  select a.seal, a.hash into number, head from audit a where a.seal is not null order by a.seal desc limit 1;
  number := coalesce(number, 0);
  head := coalesce(head, ''::bytea);
  for line in select * from audit a where a.seal is null order by a.id limit most loop
    number := number + 1;
    line.seal := number;
    head := audit_hash(head, line);
    update audit a set seal = number, hash = head where a.id = line.id;
    sealed := sealed + 1;
  end loop;
  return sealed;
end $$;

-- Append-only: the one change there is, is to be sealed, once, and nothing else with it.
create function audit_stays_as_written() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.seal is null and new.seal is not null
       and (new.id, new.at, new.worker_id, new.action, new.contact_id, new.about_id)
           is not distinct from (old.id, old.at, old.worker_id, old.action, old.contact_id, old.about_id)
    then return new; end if;
  end if;
  raise exception 'the audit is append-only' using errcode = 'restrict_violation';
end $$;
create trigger audit_stays_as_written before update or delete on audit
  for each row execute function audit_stays_as_written();
create trigger audit_is_never_emptied before truncate on audit
  for each statement execute function audit_stays_as_written();
