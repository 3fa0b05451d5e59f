import { useEffect, useRef, useState } from 'preact/hooks';
import { allSpoken } from '../../../../libs/protocol/spoken-languages.js';
import type { ChatState } from '../talk/chat.js';
import type { Stated, Wished } from '../talk/protocol.js';
import { met } from '../talk/standing.js';
import { fill } from '../words/fill.js';
import { useSurroundings } from './surroundings.js';

type AllWishes = Wished['wishes'];
type Say = (stated: Stated) => Promise<Wished | null>;

function Check({ label, on, turn }: { label: string; on: boolean; turn: (on: boolean) => void }) {
  return (
    <label class="wish">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

function Gender({ wishes, say }: { wishes: AllWishes; say: Say }) {
  const { words } = useSurroundings();
  const choose = (gender: AllWishes['gender']) =>
    void say({ wishes: { ...wishes, gender, onlyGender: gender !== null && wishes.onlyGender } });
  return (
    <fieldset>
      <legend>{words.wishes.gender}</legend>
      {([null, 'woman', 'man'] as const).map((gender) => (
        <label key={gender ?? 'any'} class="wish">
          <input
            type="radio"
            name="wish-gender"
            checked={wishes.gender === gender}
            onChange={() => choose(gender)}
          />
          <span>{words.wishes[gender ?? 'any']}</span>
        </label>
      ))}
      {wishes.gender && (
        <Check
          label={words.wishes.onlyGender}
          on={wishes.onlyGender}
          turn={(onlyGender) => void say({ wishes: { ...wishes, onlyGender } })}
        />
      )}
    </fieldset>
  );
}

/** Another than the page's, if they like: whoever reads Swedish may need to talk in Somali. */
function Speaks({ spoken, say }: { spoken: Wished['spoken']; say: Say }) {
  const { words, language } = useSurroundings();
  const choose = ({ value }: HTMLSelectElement) =>
    void say({ belonging: { spoken: value === '' ? null : (value as Wished['spoken']) } });
  return (
    <label class="wish-spoken">
      <span>{words.wishes.spoken}</span>
      <select value={spoken ?? ''} onChange={({ currentTarget }) => choose(currentTarget)}>
        <option value="">{words.wishes.spokenAsHere}</option>
        {allSpoken(language).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const AGES = ['under-18', '18-20', '21-up', null] as const;

/** Some units are there for the young, or for grown-ups. Not to say is an answer: it bounces nowhere. */
function Age({ age, say }: { age: Wished['age']; say: Say }) {
  const { words } = useSurroundings();
  return (
    <fieldset>
      <legend>{words.wishes.age}</legend>
      {AGES.map((group) => (
        <label key={group ?? 'unsaid'} class="wish">
          <input
            type="radio"
            name="wish-age"
            checked={age === group}
            onChange={() => void say({ belonging: { age: group } })}
          />
          <span>{words.wishes.ages[group ?? 'unsaid']}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** By name, as people say it. What we do not know is no reason to be turned away, and we say so. */
function Where({ say }: { say: Say }) {
  const { words } = useSurroundings();
  const [place, setPlace] = useState('');
  const [said, setSaid] = useState('');
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const now = await say({ belonging: { place } });
    if (now) setSaid(now.area ? fill(words.wishes.known, { place }) : words.wishes.unknown);
  };
  return (
    <form class="wish-place" onSubmit={(event) => void save(event)}>
      <label>
        <span>{words.wishes.place}</span>
        <input value={place} maxLength={80} onInput={({ currentTarget }) => setPlace(currentTarget.value)} />
      </label>
      <button type="submit" disabled={place.trim() === ''}>
        {words.wishes.save}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}

function Choices({ state, wished, say }: { state: ChatState; wished: Wished; say: Say }) {
  const { words, language } = useSurroundings();
  const { wishes, wantsNow } = wished;
  const wish = (change: Partial<AllWishes>) => void say({ wishes: { ...wishes, ...change } });
  return (
    <>
      <p>{words.wishes.lead}</p>
      <Check
        label={words.wishes.wantsNow}
        on={wantsNow}
        turn={(on) => void say({ belonging: { wantsNow: on } })}
      />
      <Gender wishes={wishes} say={say} />
      <Speaks spoken={wished.spoken} say={say} />
      {(wished.spoken ?? language) !== 'sv' && (
        <Check
          label={words.wishes.onlyLanguage}
          on={wishes.onlyLanguage}
          turn={(onlyLanguage) => wish({ onlyLanguage })}
        />
      )}
      <Check label={words.wishes.peer} on={wishes.peer} turn={(peer) => wish({ peer })} />
      {met(state.talk).map(({ workerId, name }) => (
        <Check
          key={workerId}
          label={fill(words.wishes.avoid, { name })}
          on={wishes.avoid.includes(workerId)}
          turn={(on) =>
            wish({ avoid: on ? [...wishes.avoid, workerId] : wishes.avoid.filter((one) => one !== workerId) })
          }
        />
      ))}
      <Age age={wished.age} say={say} />
      <Where say={say} />
    </>
  );
}

const asStated = (before: Wished, { wishes, belonging: { age, wantsNow, spoken } = {} }: Stated): Wished => ({
  ...before,
  wishes: { ...before.wishes, ...wishes },
  age: age === undefined ? before.age : age,
  wantsNow: wantsNow ?? before.wantsNow,
  spoken: spoken === undefined ? before.spoken : spoken,
});

/** How they want to be met. In place of the composer, for as long as they want; nobody has to choose anything. */
export function Wishes({ state, onDone }: { state: ChatState; onDone: () => void }) {
  const { words, chat } = useSurroundings();
  const [wished, setWished] = useState<Wished | null>(null);
  const [failed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (state.joined) void chat.wishes().then(setWished);
  }, [state.joined, chat]);
  const say: Say = async (stated) => {
    // At once as they chose it: on a slow line a box must not spring back while its answer is under way.
    if (wished) setWished(asStated(wished, stated));
    const now = await chat.wishes(stated);
    setFailed(now === null);
    // One that could not be kept does: what is shown is what holds.
    setWished(now ?? wished);
    return now;
  };
  return (
    <section class="wishes">
      <h2 ref={heading} tabIndex={-1}>
        {words.wishes.heading}
      </h2>
      {wished && <Choices state={state} wished={wished} say={say} />}
      {failed && <p role="status">{words.wishes.notNow}</p>}
      <button type="button" class="main second" onClick={onDone}>
        {words.wishes.done}
      </button>
    </section>
  );
}
