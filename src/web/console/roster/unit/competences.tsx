import type { UnitPlan } from '../../../../../libs/protocol/roster.js';
import { Pick } from '../../signs/pick.js';
import { dateOf } from '../../words/times.js';
import { useWords } from '../../words/use-words.js';
import { Field } from '../field.js';
import { Many } from '../many.js';
import { Entries } from './entries.js';
import { useUnitWords } from './use-unit-words.js';
import type { UnitWords } from './words-sv.js';

type Competence = UnitPlan['competences'][number];
type Terms = ReturnType<typeof useWords>['terms'];
type Key = keyof Terms['area'];

/** City areas by key, mid areas by name as they were written: the hub knows both. */
interface Draft extends Omit<Competence, 'areas' | 'midAreas'> {
  cityAreas: Key[];
  mid: string;
}

const cityAreas = (terms: Terms): (readonly [Key, string])[] =>
  (Object.entries(terms.area) as [Key, string][]).filter(([key]) => key !== 'elsewhere');

const draftOf =
  (terms: Terms) =>
  ({ areas, midAreas, ...one }: Competence): Draft => ({
    ...one,
    cityAreas: cityAreas(terms).flatMap(([key]) => (areas.includes(key) ? [key] : [])),
    mid: midAreas.join(', '),
  });

const bodyOf = ({ cityAreas: keys, mid, ...one }: Draft) => ({
  ...one,
  areas: [
    ...keys,
    ...mid
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ],
});

function says(one: Draft, terms: Terms, words: UnitWords): string {
  const today = dateOf(Date.now());
  const areas = [
    ...cityAreas(terms).flatMap(([key, name]) => (one.cityAreas.includes(key) ? [name] : [])),
    one.mid,
  ].filter(Boolean);
  return [
    terms.need[one.need],
    one.ages.map((age) => terms.age[age]).join(' + ') || words.allAges,
    areas.join(' + ') || words.wholeCity,
    one.validFrom > '2020-01-01' && words.since(one.validFrom),
    one.validTo && words.until(one.validTo),
    one.validTo && one.validTo < today && words.over,
    one.validFrom > today && words.notYet,
  ]
    .filter(Boolean)
    .join(', ');
}

function Fields({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const words = useUnitWords();
  const { terms } = useWords();
  const ages = Object.entries(terms.age).filter(([key]) => key !== 'unknown');
  return (
    <>
      <Pick
        label={words.need}
        options={Object.entries(terms.need) as [Draft['need'], string][]}
        value={draft.need}
        choose={(need) => change({ need })}
      />
      <Many
        label={words.ages}
        options={ages as [Draft['ages'][number], string][]}
        value={draft.ages}
        choose={(chosen) => change({ ages: chosen })}
      />
      <Many
        label={words.areas}
        options={cityAreas(terms)}
        value={draft.cityAreas}
        choose={(chosen) => change({ cityAreas: chosen })}
      />
      <Field label={words.midAreas} type="text" value={draft.mid} change={(mid) => change({ mid })} />
      <div className="row">
        <Field
          label={words.from}
          type="date"
          value={draft.validFrom}
          change={(validFrom) => change({ validFrom })}
        />
        <Field
          label={words.to}
          type="date"
          value={draft.validTo ?? ''}
          change={(validTo) => change({ validTo: validTo || null })}
        />
      </div>
    </>
  );
}

interface CompetencesProps {
  unit: UnitPlan;
  save: (path: string, list: object[]) => Promise<boolean>;
}

/** What a unit takes: need by age by area, from a day until a day. */
export function Competences({ unit, save }: CompetencesProps) {
  const words = useUnitWords();
  const { terms } = useWords();
  const today = dateOf(Date.now());
  const isGoing = ({ validFrom, validTo }: Draft): boolean =>
    validFrom <= today && (!validTo || validTo > today);
  return (
    <Entries<Draft>
      title={words.competences}
      none={words.nothing}
      add={words.addCompetence}
      list={unit.competences.map(draftOf(terms))}
      blank={{ need: 'social', ages: [], cityAreas: [], mid: '', validFrom: today, validTo: null }}
      says={(one) => says(one, terms, words)}
      fields={(draft, change) => <Fields draft={draft} change={change} />}
      also={(one) => (isGoing(one) ? { name: words.end, becomes: { ...one, validTo: today } } : null)}
      save={(list) => save('competences', list.map(bodyOf))}
    />
  );
}
