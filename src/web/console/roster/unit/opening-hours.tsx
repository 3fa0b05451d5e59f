import type { Hours, UnitPlan } from '../../../../../libs/protocol/roster.js';
import { Choices } from '../../signs/choices.js';
import { Field } from '../field.js';
import { Many } from '../many.js';
import { useRosterWords } from '../use-roster-words.js';
import { Entries } from './entries.js';
import { useUnitWords } from './use-unit-words.js';

/** The number as it is being typed: a field may be empty for a moment. */
interface Draft extends Omit<Hours, 'least'> {
  least: string;
}
type Special = keyof ReturnType<typeof useUnitWords>['kinds'];

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const BLANK: Draft = { on: EVERY_DAY, from: '08:00', to: '16:30', least: '1', onSite: false };

const weekdaysOf = ({ on }: Draft): number[] =>
  on.filter((day) => typeof day === 'number').toSorted((a, b) => a - b);
const specialOf = ({ on }: Draft): Special[] => on.filter((day) => typeof day === 'string');

function Fields({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const words = useUnitWords();
  const { weekdays } = useRosterWords().row;
  return (
    <>
      <Many
        label={words.days}
        options={weekdays.map((name, n) => [String(n + 1), name] as const)}
        value={weekdaysOf(draft).map(String)}
        choose={(days) => change({ on: [...days.map(Number), ...specialOf(draft)] })}
      />
      <Many
        label={words.special}
        options={Object.entries(words.kinds) as [Special, string][]}
        value={specialOf(draft)}
        choose={(kinds) => change({ on: [...weekdaysOf(draft), ...kinds] })}
      />
      <div className="row">
        <Field label={words.opens} type="clock" value={draft.from} change={(from) => change({ from })} />
        <Field label={words.closes} type="clock" value={draft.to} change={(to) => change({ to })} />
        <Field label={words.least} type="number" value={draft.least} change={(least) => change({ least })} />
      </div>
      <Choices
        label={words.onSite}
        options={Object.entries(words.onSiteOf) as ['all' | 'site', string][]}
        value={draft.onSite ? 'site' : 'all'}
        choose={(who) => change({ onSite: who === 'site' })}
      />
    </>
  );
}

interface OpeningHoursProps {
  unit: UnitPlan;
  save: (path: string, list: object[]) => Promise<boolean>;
}

/** When a unit must have somebody, and how many: what gaps are measured against. */
export function OpeningHours({ unit, save }: OpeningHoursProps) {
  const words = useUnitWords();
  const { weekdays } = useRosterWords().row;
  const says = (one: Draft): string =>
    [
      [
        ...weekdaysOf(one).map((day) => weekdays[day - 1]),
        ...specialOf(one).map((kind) => words.kinds[kind]),
      ].join(' '),
      `${one.from}–${one.to}`,
      words.people(Number(one.least), one.onSite),
    ].join(', ');
  return (
    <Entries<Draft>
      title={words.hours}
      none={words.noHours}
      add={words.addHours}
      list={unit.hours.map((hours) => ({ ...hours, least: String(hours.least) }))}
      blank={BLANK}
      says={says}
      fields={(draft, change) => <Fields draft={draft} change={change} />}
      save={(list) =>
        save(
          'hours',
          list.map((one) => ({ ...one, least: Number(one.least) })),
        )
      }
    />
  );
}
