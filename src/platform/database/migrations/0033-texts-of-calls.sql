-- A text about a call goes where its person asked for it, which need not be where they called from. Null: to the contact's address.
alter table delivery add column to_number text;
