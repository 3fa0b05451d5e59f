-- Whose shift is now: asked for by every run of the router, and a roster is planned a year ahead.
create index shift_now on shift using gist (tstzrange(starts_at, ends_at));
