import type { BoardBand, BoardView, Served } from '../../../../libs/protocol/board.js';
import { BandChip } from '../signs/band-chip.js';
import { Waited } from '../signs/waiting.js';
import { span } from '../words/times.js';
import { useBoardWords } from './use-board-words.js';

const NONE = '–';
const percent = (share: number | null): string =>
  share === null ? NONE : `${Math.round(share * 100)}\u00a0%`;
const time = (seconds: number | null): string => (seconds === null ? NONE : span(seconds));

/** Who waits, by band, and the longest wait of each against its target. */
export function NowTable({ view, now }: { view: BoardView; now: number }) {
  const words = useBoardWords().now;
  return (
    <section aria-labelledby="board-now" className="board-now">
      <h2 id="board-now">{words.title}</h2>
      <table aria-labelledby="board-now">
        <thead>
          <tr>
            <th scope="col">{words.band}</th>
            <th scope="col">{words.waiting}</th>
            <th scope="col">{words.late}</th>
            <th scope="col">{words.longest}</th>
          </tr>
        </thead>
        <tbody>
          {view.bands.map((band) => (
            <BandRow key={band.band} of={band} now={now} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BandRow({
  of: { band, waiting, late, oldestAt, targetSeconds },
  now,
}: {
  of: BoardBand;
  now: number;
}) {
  return (
    <tr data-band={band} data-none={waiting === 0 || undefined}>
      <th scope="row">
        <BandChip band={band} />
      </th>
      <td className="figures">{waiting}</td>
      <td className="figures" data-loud={late > 0 || undefined}>
        {late}
      </td>
      <td>
        {oldestAt ? <Waited seconds={(now - Date.parse(oldestAt)) / 1000} target={targetSeconds} /> : NONE}
      </td>
    </tr>
  );
}

/** How soon nine in ten were answered; against what is aimed at, in words and not by colour alone. */
function NineInTen({ seconds, aim }: { seconds: number | null; aim: number | null }) {
  const words = useBoardWords().today;
  if (aim === null || seconds === null) return <td className="figures">{time(seconds)}</td>;
  const isOver = seconds > aim;
  return (
    <td className="figures" data-loud={isOver || undefined}>
      {time(seconds)} <small>{isOver ? words.over(span(aim)) : words.aim(span(aim))}</small>
    </td>
  );
}

function Measures({ of: one, aim = null }: { of: Served; aim?: number | null }) {
  return (
    <>
      <td className="figures">{one.arrived}</td>
      <td className="figures">{percent(one.serviceLevel)}</td>
      <td className="figures">{time(one.medianSeconds)}</td>
      <NineInTen seconds={one.p90Seconds} aim={aim} />
      <td className="figures">{percent(one.abandonmentRate)}</td>
    </>
  );
}

/** What came today: in time, how soon, how many left; all of it once more for the last hour. */
export function TodayTable({ view: { bands, all } }: { view: BoardView }) {
  const words = useBoardWords();
  const { today } = words;
  return (
    <section aria-labelledby="board-today" className="board-today">
      <h2 id="board-today">{today.title}</h2>
      <table aria-labelledby="board-today" aria-describedby="board-today-note">
        <thead>
          <tr>
            <th scope="col">{words.now.band}</th>
            {(['arrived', 'inTime', 'median', 'p90', 'left'] as const).map((key) => (
              <th key={key} scope="col">
                {today[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <tr key={band.band} data-none={band.today.arrived === 0 || undefined}>
              <th scope="row">
                <BandChip band={band.band} short />
              </th>
              <Measures of={band.today} aim={band.nineInTenSeconds} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          {(['today', 'hour'] as const).map((key) => (
            <tr key={key}>
              <th scope="row">{key === 'today' ? today.all : today.hour}</th>
              <Measures of={all[key]} />
            </tr>
          ))}
        </tfoot>
      </table>
      <p id="board-today-note" className="board-note">
        {today.note}
      </p>
    </section>
  );
}
