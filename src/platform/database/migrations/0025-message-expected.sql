-- Which recording of which call a message is: what was promised to be kept is looked for by it.
alter table voice_message add column leg_id uuid references voice_leg, add column tick int;
create index voice_message_of_leg on voice_message (leg_id, tick);
