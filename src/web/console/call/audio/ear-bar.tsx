import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Ear } from '../../../../../libs/protocol/ear.js';
import { useActs, useDesk } from '../../line/use-desk.js';
import { Action } from '../../signs/action.js';
import { DeviceChoice } from './device-choice.js';
import type { EarState } from './ear-control.js';
import { Levels } from './levels.js';
import { useEar, useEarWords } from './use-ear.js';
import type { EarWords } from './words-sv.js';

type Said = keyof EarWords['states'];

/** The one thing that is so now. */
function stateOf({ link, connected, muted }: EarState, { stage }: Ear): Said {
  if (link === 'elsewhere' || link === 'cut') return link;
  if (link !== 'open') return link === 'over' ? 'over' : 'connecting';
  if (stage !== 'room' && stage !== 'ask') return stage;
  if (!connected || stage === 'ask') return 'waiting';
  return muted ? 'muted' : 'talking';
}

function Microphone() {
  const words = useEarWords();
  const { ear, state } = useEar();
  return (
    <Action look={state.muted ? 'main' : 'usual'} act={() => ear.toggleMute()}>
      {state.muted ? words.unmute : words.mute} <kbd>M</kbd>
    </Action>
  );
}

function Devices() {
  const words = useEarWords();
  return (
    <DialogTrigger>
      <Button className="button plain">{words.devices}</Button>
      <Popover className="popover" isNonModal>
        <Dialog className="dialog" aria-label={words.devices}>
          <DeviceChoice />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Ends the talk first, while it goes on: nobody is dropped by one press that was meant for something else. */
function useEndings({ legId, contactId }: Ear) {
  const acts = useActs();
  const goesOn = useDesk(
    (state) => state.contacts.find((one) => one.contactId === contactId)?.state === 'answered',
  );
  const leave = (): Promise<boolean> => acts.leaveEar(legId);
  const hangUp = async (): Promise<void> => {
    if (!goesOn || (await acts.end(contactId))) await leave();
  };
  return { leave, hangUp, goesOn };
}

function Doings({ now, said }: { now: Ear; said: Said }) {
  const words = useEarWords();
  const acts = useActs();
  const { ear } = useEar();
  const { leave, hangUp, goesOn } = useEndings(now);
  return (
    <span className="ear-acts">
      {said === 'elsewhere' && (
        <Action look="main" act={() => ear.takeHere()}>
          {words.takeOver}
        </Action>
      )}
      {(said === 'talking' || said === 'muted') && <Microphone />}
      {said === 'gone' && (
        <Action look="main" act={() => acts.pressEar(now.legId, '1')}>
          {words.callBack}
        </Action>
      )}
      {said !== 'elsewhere' && <Devices />}
      {goesOn && (said === 'talking' || said === 'muted' || said === 'cut') && (
        <Action look="plain" act={leave}>
          {words.toPhone}
        </Action>
      )}
      <Action look="usual" act={hangUp}>
        {words.hangUp}
      </Action>
    </span>
  );
}

/** A colleague asks them into a call of theirs: nothing is heard, and the microphone is shut, until they say yes. */
function Asked({ legId, asks: { for: why, name } }: Ear & { asks: NonNullable<Ear['asks']> }) {
  const words = useEarWords();
  const acts = useActs();
  return (
    <section className="ear-bar" aria-label={words.call} data-said="asked">
      <strong role="alert">{words.asks[why](name)}</strong>
      <span className="ear-acts">
        <Action look="main" act={() => acts.pressEar(legId, '1')}>
          {words.comeIn}
        </Action>
        <Action look="usual" act={() => acts.leaveEar(legId)}>
          {words.notNow}
        </Action>
      </span>
    </section>
  );
}

/** The call in this page, in sight whatever else the worker looks at. */
export function EarBar() {
  const words = useEarWords();
  const now = useDesk((state) => state.ear);
  const { state } = useEar();
  if (now?.asks) return <Asked {...now} asks={now.asks} />;
  if (!now || state.link === null) return null;
  const said = stateOf(state, now);
  return (
    <section className="ear-bar" aria-label={words.call} data-said={said}>
      <strong role="status">{words.states[said]}</strong>
      <Levels levels={state.levels} />
      <Doings now={now} said={said} />
      {state.isStill && (
        <p className="ear-fault" role="alert">
          {words.still}
        </p>
      )}
    </section>
  );
}
