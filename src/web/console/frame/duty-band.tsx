import type { OwnDuty } from '../../../../libs/protocol/desk.js';
import { usePrefs } from '../line/prefs.js';
import { useActs, useDesk, useDeskState } from '../line/use-desk.js';
import { useNow } from '../line/clock.js';
import { Action } from '../signs/action.js';
import { myContacts } from '../state/views.js';
import { clock } from '../words/times.js';
import { useWords } from '../words/use-words.js';

function Over({ since }: { since: string }) {
  const words = useWords().duty;
  const acts = useActs();
  const now = useNow();
  const { language } = usePrefs();
  const held = myContacts(useDeskState()).length;
  return (
    <>
      <span>{words.over(clock(since, now, language), held)}</span>
      <Action act={acts.endShift}>{words.end}</Action>
    </>
  );
}

/** What there is to say, the first of these: they were paused, their shift is over, no call can reach them. */
function sayingOf(duty: OwnDuty | null): 'missed' | 'over' | 'no-telephone' | null {
  if (!duty) return null;
  if (duty.why === 'missed-offers' && duty.status === 'paused') return 'missed';
  if (duty.overSince) return 'over';
  return duty.onDuty && !duty.canCall ? 'no-telephone' : null;
}

/** What the roster or the clock has made of the worker, said where they cannot miss it; it goes when it is answered. */
export function DutyBand() {
  const words = useWords().duty;
  const acts = useActs();
  const duty = useDesk((state) => state.me?.duty ?? null);
  const saying = sayingOf(duty);
  return (
    <div className="duty-band" role="status" data-shown={saying !== null || undefined}>
      {saying === 'missed' && (
        <>
          <span>{words.missed}</span>
          <Action look="main" act={() => acts.setPresence('available')}>
            {words.available}
          </Action>
        </>
      )}
      {saying === 'over' && duty?.overSince && <Over since={duty.overSince} />}
      {saying === 'no-telephone' && <span>{words.noTelephone}</span>}
    </div>
  );
}
