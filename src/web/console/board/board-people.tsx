import type { CSSProperties } from 'react';
import type { BoardUnit, BoardView, BoardWorker } from '../../../../libs/protocol/board.js';
import { usePrefs } from '../line/prefs.js';
import { hour, moment, shortMoment } from '../roster/roster-times.js';
import { dateOf } from '../words/times.js';
import type { BoardWords } from './words-sv.js';
import { useBoardWords } from './use-board-words.js';

function says({ mode, doing, contacts, room }: BoardWorker, words: BoardWords): string {
  if (mode === 'home' && doing === 'away') return words.home;
  const now = doing === 'busy' ? words.holds(contacts, room) : words.doing[doing];
  return mode === 'home' ? `${words.home}, ${now}` : now;
}

function Unit({ unit }: { unit: BoardUnit }) {
  const words = useBoardWords();
  return (
    <li>
      <h3>
        {unit.name}
        <span className="figures">{words.units.waiting(unit.waiting)}</span>
      </h3>
      {unit.onDuty.length === 0 && <p className="board-nobody">{words.units.nobody}</p>}
      <ul className="board-people">
        {unit.onDuty.map((worker, at) => (
          <li key={`${worker.name} ${at}`}>
            <i
              className="sign"
              data-kind={worker.mode === 'home' ? 'home' : worker.doing}
              aria-hidden="true"
            />
            <b>{worker.name}</b>
            <span className="figures quiet">{says(worker, words)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Lines that a wall has room for at full size; more are drawn smaller, in more columns, rather than below its edge. */
const ROOMY = 18;
const SMALLEST = 0.6;
const sizeOf = (units: BoardUnit[]): number => {
  const lines = units.reduce((sum, { onDuty }) => sum + 2 + Math.max(1, onDuty.length), 0);
  return Math.max(SMALLEST, Math.min(1, Math.sqrt(ROOMY / lines)));
};

/** Every unit: who is on duty, what they are doing, and how many wait for it. */
export function Units({ units }: { units: BoardUnit[] }) {
  const words = useBoardWords().units;
  return (
    <section aria-labelledby="board-units">
      <h2 id="board-units">{words.title}</h2>
      <ul className="board-units" style={{ '--size': sizeOf(units) } as CSSProperties}>
        {units.map((unit) => (
          <Unit key={unit.name} unit={unit} />
        ))}
      </ul>
      <p className="board-note">{words.note}</p>
    </section>
  );
}

/** Where somebody will be missing. */
export function Gaps({ gaps }: { gaps: BoardView['gaps'] }) {
  const words = useBoardWords().gaps;
  const { language } = usePrefs();
  if (!gaps) return null;
  const until = (from: string, to: string): string =>
    dateOf(Date.parse(from)) === dateOf(Date.parse(to)) ? hour(to) : shortMoment(to, language);
  return (
    <section aria-labelledby="board-gaps">
      <h2 id="board-gaps">{words.title(gaps.days)}</h2>
      {gaps.total === 0 && <p>{words.none}</p>}
      <ul className="board-gaps">
        {gaps.next.map(({ unit, from, to, have, least }) => (
          <li key={`${unit} ${from}`}>
            <b>{unit}</b>
            <span className="figures">
              {moment(from, language)} – {until(from, to)}
            </span>
            <span className="figures">{words.have(have, least)}</span>
          </li>
        ))}
      </ul>
      {gaps.total > gaps.next.length && <p>{words.more(gaps.total - gaps.next.length)}</p>}
    </section>
  );
}
