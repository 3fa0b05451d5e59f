-- What a person wrote and the risk words have not read yet. Written by the statement that writes the message, taken away by
-- whoever read it: what a crash left here, the sweep reads. No foreign key: the row is born with its entry, in one
-- statement, and a check of what was written a line above would cost the person's answer its time.
create table unread (
  contact_id uuid not null,
  seq        int not null,
  primary key (contact_id, seq)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
