-- Who is lost is looked for every second, among those too who have said that they see to a contact.
create index contact_seen_by on contact (acknowledged_by) where acknowledged_by is not null;
