import type { Roster } from '../use-roster.js';
import { useRosterWords } from '../use-roster-words.js';
import { Calendars } from './calendars.js';
import { ImportCalendar } from './import-calendar.js';
import { Phone } from './phone.js';
import { Profile } from './profile.js';
import { Rooms } from './rooms.js';

export function Own({ roster }: { roster: Roster }) {
  const words = useRosterWords().own;
  return (
    <section aria-labelledby="own-title">
      <h2 id="own-title" className="section-title">
        {words.title}
      </h2>
      <Phone roster={roster} />
      <Profile roster={roster} />
      <Calendars roster={roster} />
      {roster.mayPlan && <Rooms roster={roster} />}
      {roster.mayPlan && <ImportCalendar roster={roster} />}
    </section>
  );
}
