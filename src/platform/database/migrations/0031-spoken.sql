-- What the person speaks, when it is another language than that of our words with them: stated, or told by how they write.
alter table contact add column spoken text;
