import type { RosterGap } from '../../../../libs/protocol/roster-plan.js';
import { usePrefs } from '../line/prefs.js';
import { moment } from './roster-times.js';
import type { Roster } from './use-roster.js';
import { useRosterWords } from './use-roster-words.js';

const SHOWN = 6;

/** Where somebody is missing in the year ahead, in what counts; unit by unit. */
export function GapsAhead({ roster }: { roster: Roster }) {
  const words = useRosterWords();
  const { language } = usePrefs();
  const gaps = roster.gaps ?? [];
  const byUnit = Map.groupBy<string, RosterGap>(gaps, ({ unitId }) => unitId);
  return (
    <section aria-labelledby="gaps-title">
      <h2 id="gaps-title" className="section-title">
        {words.gapsAhead}
        {gaps.length > 0 && <b className="count loud">{gaps.length}</b>}
      </h2>
      {roster.gaps && gaps.length === 0 && <p className="quiet">{words.noGapsAhead}</p>}
      {[...byUnit].map(([unitId, all]) => (
        <div key={unitId} className="gap-unit">
          <b>{roster.units.find(({ id }) => id === unitId)?.name}</b>
          <ul>
            {all.slice(0, SHOWN).map((gap) => (
              <li key={gap.from} className="figures">
                {words.gap(moment(gap.from, language), moment(gap.to, language), gap.have, gap.least)}
              </li>
            ))}
            {all.length > SHOWN && <li>{words.more(all.length - SHOWN)}</li>}
          </ul>
        </div>
      ))}
    </section>
  );
}
