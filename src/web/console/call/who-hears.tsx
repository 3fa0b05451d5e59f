import { usePrefs } from '../line/prefs.js';
import { useWords } from '../words/use-words.js';
import { hearingOf, unheardLeads, type Hearing } from './hearing.js';
import { useNameOf } from './party.js';
import type { OwnCall } from './use-call.js';

/** Which sign of the house stands beside it: green only where all hear all. */
const signOf = ({ is }: Hearing): string => {
  if (is === 'together') return 'on';
  return is === 'you-ring' || is === 'press-one' || is === 'waits' ? 'waiting' : 'paused';
};

/** Who hears whom, in one sentence: read in a glance, before anything else of the call. */
export function WhoHears({ own, role }: { own: OwnCall; role?: 'status' }) {
  const said = useSaid(own);
  const hearing = hearingOf(own.call, own.mine);
  if (!hearing || !said) return null;
  return (
    <p className="who-hears" role={role} data-is={hearing.is}>
      <i className="sign" data-kind={signOf(hearing)} aria-hidden="true" />
      <b>{said}</b>
    </p>
  );
}

function useSaid({ call, mine, isHere }: OwnCall): string | null {
  const words = useWords().call;
  const { language } = usePrefs();
  const nameOf = useNameOf();
  const list = new Intl.ListFormat(language);
  const named = (way: 'listening' | 'whispering') => list.format(unheardLeads(call, way).map(nameOf));
  const hearing = hearingOf(call, mine);
  if (!hearing || (isHere && (hearing.is === 'you-ring' || hearing.is === 'press-one'))) return null;
  const { hears } = words;
  const main =
    hearing.is === 'together'
      ? hears.together(
          list.format([
            hears.you,
            ...hearing.others.map((one) => (one.who === 'person' ? hears.person : nameOf(one))),
          ]),
        )
      : hears[hearing.is];
  if (mine?.who !== 'worker') return main;
  const [listens, whispers] = [named('listening'), named('whispering')];
  return [main, listens && hears.listens(listens), whispers && hears.whispers(whispers)]
    .filter(Boolean)
    .join(' ');
}
