import type { Band } from '../../../../libs/protocol/words.js';
import { useDesk } from '../line/use-desk.js';
import { Unowned } from '../signs/unowned.js';
import { BandChip } from '../signs/band-chip.js';
import { useWords } from '../words/use-words.js';
import { UnderWay } from './under-way.js';

const BANDS: Band[] = ['R0', 'R1', 'R2', 'Rx', 'R3', 'R4', 'R5'];

function PerBand() {
  const words = useWords().queue;
  const counts = useDesk((state) => state.queue.counts);
  return (
    <section aria-labelledby="per-band">
      <h3 id="per-band" className="section-title">
        {words.perBand}
      </h3>
      <ul className="per-band">
        {BANDS.map((band) => (
          <li key={band} data-none={!counts[band] || undefined}>
            <BandChip band={band} />
            <b className="figures">{counts[band] ?? 0}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Colleagues() {
  const words = useWords().house;
  const presence = useWords().terms.presence;
  const colleagues = useDesk((state) => state.colleagues);
  const here = [...colleagues].sort(
    (a, b) =>
      Number(b.present) - Number(a.present) ||
      Number(b.onDuty) - Number(a.onDuty) ||
      a.name.localeCompare(b.name, 'sv'),
  );
  return (
    <section aria-labelledby="colleagues">
      <h3 id="colleagues" className="section-title">
        {words.colleagues}
      </h3>
      <ul className="house-colleagues">
        {here.map(({ workerId, name, unit, title, present, onDuty, status, contacts }) => (
          <li key={workerId}>
            <i className="sign" data-kind={present ? status : 'gone'} aria-hidden="true" />
            <span>
              <b>{name}</b> <span className="quiet">{unit ?? title}</span>
            </span>
            <small className="quiet">
              {[onDuty && words.onDuty, present ? presence[status].toLowerCase() : words.notPresent]
                .filter(Boolean)
                .join(' · ')}
            </small>
            <small className="figures">{words.contacts(contacts)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What one sees when no contact is open: the house at rest, and who is in it. */
export function House() {
  const words = useWords();
  return (
    <div className="house" tabIndex={0} role="group" aria-label={words.house.title}>
      <h2>{words.talk.none}</h2>
      <p className="quiet">{words.talk.noneHint}</p>
      <Unowned />
      <PerBand />
      <UnderWay />
      <Colleagues />
    </div>
  );
}
