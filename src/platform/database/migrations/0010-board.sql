-- insight: what came today and in the last hour, without reading all that ever came; promises whose time has passed
create index contact_arrived on contact (arrived_at);
create index follow_up_due on follow_up (due_at) where done_at is null;
