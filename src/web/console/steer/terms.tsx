import type { z } from 'zod';
import type { TermList } from '../../../../libs/protocol/routing.js';
import { useWords } from '../words/use-words.js';
import { useSaid } from './steer-door.js';
import { useSteerWords } from './use-steer-words.js';

/** Every term of the one score, and how much it can count: as the hub itself says it. */
export function Terms() {
  const words = useSteerWords().terms;
  const { why } = useWords().terms;
  const { said } = useSaid<z.output<typeof TermList>>('/api/routing/terms');
  return (
    <section className="panel">
      <p className="quiet">{words.lead}</p>
      {(['now', 'you'] as const).map((side) => (
        <div key={side} className="steer-table" tabIndex={0} role="group" aria-label={words[side]}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words[side]}</th>
                <th scope="col">{words.points}</th>
              </tr>
            </thead>
            <tbody>
              {said
                ?.filter((one) => one.side === side)
                .map(({ term, weight }) => (
                  <tr key={term}>
                    <th scope="row">{why[term]}</th>
                    <td className="figures">{weight}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}
