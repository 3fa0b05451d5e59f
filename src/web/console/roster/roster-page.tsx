import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { WeekView } from '../../../../libs/protocol/roster-plan.js';
import { usePrefs } from '../line/prefs.js';
import { Pick } from '../signs/pick.js';
import { GapsAhead } from './gaps-ahead.js';
import { Own } from './own/own.js';
import { PublishDialog } from './publish-dialog.js';
import { moment } from './roster-times.js';
import { Swaps } from './swaps.js';
import { useRoster, type Roster, type Which } from './use-roster.js';
import { UnitDialog } from './unit/unit-dialog.js';
import { useRosterWords } from './use-roster-words.js';
import { WeekGrid } from './week-grid.js';
import { shiftWeek, weekNumber } from './week-rows.js';

function Where({ roster, week }: { roster: Roster; week: WeekView }) {
  const words = useRosterWords();
  // A press counts from the week asked for last, also while that one is still on its way.
  const monday = roster.date ?? week.days[0]?.date ?? '';
  return (
    <div className="row roster-where">
      <Pick
        label={words.unit}
        options={roster.units.map(({ id, name }) => [id, name] as const)}
        value={week.unit.id}
        choose={(unitId) => roster.show({ unitId })}
      />
      <div className="row">
        <Button
          className="button usual"
          aria-label={words.previous}
          onPress={() => roster.show({ date: shiftWeek(monday, -1) })}
        >
          ‹
        </Button>
        <Button className="button usual" onPress={() => roster.show({ date: null })}>
          {words.now}
        </Button>
        <Button
          className="button usual"
          aria-label={words.next}
          onPress={() => roster.show({ date: shiftWeek(monday, 1) })}
        >
          ›
        </Button>
      </div>
      {roster.mayPlan && (
        <ToggleButtonGroup
          aria-label={words.which}
          className="toggles"
          selectedKeys={[roster.which]}
          disallowEmptySelection
          onSelectionChange={(keys) => roster.show({ which: [...keys][0] as Which })}
        >
          {(['planned', 'counted'] as const).map((key) => (
            <ToggleButton key={key} id={key} className="toggle">
              {words.whichOf[key]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </div>
  );
}

function Standing({ roster, week }: { roster: Roster; week: WeekView }) {
  const words = useRosterWords();
  const { language } = usePrefs();
  const unit = roster.units.find(({ id }) => id === week.unit.id);
  return (
    <div className="row spread roster-standing">
      <p>
        {week.publishedAt ? words.publishedAt(moment(week.publishedAt, language)) : words.never}{' '}
        {week.unpublished && <b>{words.unpublished}</b>}{' '}
        <span data-loud={week.gaps.length > 0 || undefined}>
          {week.gaps.length > 0 ? words.gapsHere(week.gaps.length) : words.noGapsHere}
        </span>
      </p>
      {roster.mayPlan && (
        <div className="row">
          {unit && <UnitDialog roster={roster} unit={unit} />}
          <PublishDialog roster={roster} week={week} />
        </div>
      )}
    </div>
  );
}

/** The roster of a unit, a week at a time: workers see it and ask for swaps, leads plan in it. */
export function RosterPage() {
  const words = useRosterWords();
  const roster = useRoster();
  const { week } = roster;
  if (!week) return <p className="quiet roster-page">{words.loading}</p>;
  return (
    <div className="roster-page">
      <h2>{words.title(week.unit.name, weekNumber(week.days[0]?.date ?? ''))}</h2>
      <Where roster={roster} week={week} />
      <Standing roster={roster} week={week} />
      <WeekGrid roster={roster} week={week} />
      <div className="roster-sides">
        <GapsAhead roster={roster} />
        <Swaps roster={roster} />
        <Own roster={roster} />
      </div>
    </div>
  );
}
