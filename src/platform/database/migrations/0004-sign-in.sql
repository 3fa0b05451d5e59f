-- Tries at signing in, counted by rate-limiter-flexible for all hubs together. Its shape is that library's. Keys are
-- hashes: nobody can read from here who tried, or from where.
create table sign_in_try (
  key    varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
create index sign_in_try_by_age on sign_in_try (expire);

-- Sessions past their time are ended by a sweep, so that their sockets end too.
create index staff_session_by_end on staff_session (expires_at) where ended_at is null;
