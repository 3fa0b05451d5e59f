-- They called us while we called them: that try was no try in vain, and nobody was reached by it.
alter table voice_try drop constraint voice_try_outcome_check;
alter table voice_try add constraint voice_try_outcome_check
  check (outcome in ('reached', 'no-answer', 'busy', 'failed', 'picked-up', 'not-now', 'declined', 'cancelled'));
