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

/** What the roster or the clock has made of the worker, said where they cannot miss it; it goes when it is answered. */
export function DutyBand() {
  const words = useWords().duty;
  const acts = useActs();
  const duty = useDesk((state) => state.me?.duty ?? null);
  const missed = duty?.why === 'missed-offers' && duty.status === 'paused';
  const hasNone = duty?.onDuty === true && !duty.canCall;
  const shown = missed || Boolean(duty?.overSince) || hasNone;
  return (
    <div className="duty-band" role="status" data-shown={shown || undefined}>
      {missed && (
        <>
          <span>{words.missed}</span>
          <Action look="main" act={() => acts.setPresence('available')}>
            {words.available}
          </Action>
        </>
      )}
      {!missed && duty?.overSince && <Over since={duty.overSince} />}
      {!missed && !duty?.overSince && hasNone && <span>{words.noTelephone}</span>}
    </div>
  );
}
