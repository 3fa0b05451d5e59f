import { useState } from 'react';
import { Button, Dialog, DialogTrigger } from 'react-aria-components';
import type { WatchView } from '../../../../libs/protocol/desk.js';
import { useNow } from '../line/clock.js';
import { usePrefs } from '../line/prefs.js';
import { useActs, useDesk, useDeskState } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { ColleagueList } from '../signs/colleague-list.js';
import { holdsWatch } from '../state/views.js';
import { clock } from '../words/times.js';
import { useWords } from '../words/use-words.js';
import { BesideIt } from './laid-over.js';

function HandOn({ done }: { done: () => void }) {
  const words = useWords().watch;
  const acts = useActs();
  const colleagues = useDesk((state) => state.colleagues);
  const [to, setTo] = useState<string | null>(null);
  const offer = async (): Promise<void> => {
    if (to && (await acts.offerWatch(to))) done();
  };
  return (
    <>
      <ColleagueList label={words.handOn} colleagues={colleagues} value={to} choose={setTo} />
      <Action look="main" isDisabled={to === null} act={offer}>
        {words.offer}
      </Action>
    </>
  );
}

const isOutOfReach = ({ reachable }: WatchView): boolean => !Object.values(reachable).some(Boolean);

/** Said in words: what nobody takes would come to nobody, or not to its last resort. */
function Unreached({ watch }: { watch: WatchView }) {
  const words = useWords().watch;
  const { lead, reachable } = watch;
  return (
    <>
      {isOutOfReach(watch) && (
        <p role="alert">
          <em>{words.unreachable}</em>
        </p>
      )}
      {lead && !reachable.lead && <p>{words.leadUnreachable(lead.name)}</p>}
    </>
  );
}

/** Who takes over when the holder is lost: each has said so beforehand, and says it here. */
function StandBy({ watch }: { watch: WatchView }) {
  const words = useWords().watch;
  const acts = useActs();
  const me = useDesk((state) => state.me);
  const { deputy, lead } = watch;
  const isDeputy = deputy?.workerId === me?.workerId;
  const mayBeLead = me?.role === 'lead' && lead?.workerId !== me.workerId;
  return (
    <>
      <p className="quiet">{words.standsBy([deputy, lead].flatMap((one) => (one ? [one.name] : [])))}</p>
      <Unreached watch={watch} />
      <div className="row">
        {isDeputy ? (
          <Action act={acts.standDown}>{words.notDeputy}</Action>
        ) : (
          <Action act={() => acts.standBy('deputy')}>{words.beDeputy}</Action>
        )}
        {mayBeLead && <Action act={() => acts.standBy('lead')}>{words.beLead}</Action>}
      </div>
    </>
  );
}

function WatchDialog({ watch, close }: { watch: WatchView; close: () => void }) {
  const words = useWords().watch;
  const acts = useActs();
  const mine = holdsWatch(useDeskState());
  const { language } = usePrefs();
  const now = useNow();
  const take = async (): Promise<void> => {
    if (await acts.takeWatch()) close();
  };
  return (
    <>
      <p>
        <b>{mine ? words.yours : words.held(watch.holder.name, clock(watch.since, now, language))}</b>
      </p>
      <p className="quiet">{words.meaning}</p>
      <StandBy watch={watch} />
      {watch.offered && <p>{words.pending(watch.offered.to.name)}</p>}
      {mine && !watch.offered && <HandOn done={close} />}
      {!mine && !watch.present && (
        <>
          <p>{words.away(watch.holder.name)}</p>
          <Action look="main" act={take}>
            {words.take}
          </Action>
        </>
      )}
    </>
  );
}

/** Who has the watch, always in sight; pressing it hands the watch on, or takes it from one who is not there. */
export function WatchPlace() {
  const words = useWords();
  const watch = useDesk((state) => state.watch);
  const mine = holdsWatch(useDeskState());
  if (!watch) return null;
  return (
    <DialogTrigger>
      <Button className="button usual watch-place">
        <span className="quiet">{words.frame.watch}</span>
        <b>{mine ? words.talk.you : watch.holder.name}</b>
        {!watch.present && <em>{words.frame.watchAway}</em>}
        {isOutOfReach(watch) && <em>{words.frame.watchUnreachable}</em>}
        {watch.offered && <span>→ {watch.offered.to.name}</span>}
        <i className="fold" aria-hidden="true" />
      </Button>
      <BesideIt isNonModal>
        <Dialog className="dialog watch-dialog" aria-label={words.frame.watch}>
          {({ close }) => <WatchDialog watch={watch} close={close} />}
        </Dialog>
      </BesideIt>
    </DialogTrigger>
  );
}
