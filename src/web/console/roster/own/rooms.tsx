import { useState } from 'react';
import { Button, Dialog, Heading } from 'react-aria-components';
import type { RoomsOf } from '../../../../../libs/protocol/staff.js';
import { OverPage } from '../../frame/laid-over.js';
import { useActs } from '../../line/use-desk.js';
import { Action } from '../../signs/action.js';
import { useWords } from '../../words/use-words.js';
import { Field } from '../field.js';
import type { Roster } from '../use-roster.js';
import { useProfileWords } from './use-profile-words.js';

const CHANNELS = ['voice', 'sms', 'webchat'] as const;
type Written = Record<'room' | (typeof CHANNELS)[number], string>;

const written = ({ room, roomOn }: RoomsOf): Written => ({
  room: String(room),
  voice: String(roomOn.voice ?? ''),
  sms: String(roomOn.sms ?? ''),
  webchat: String(roomOn.webchat ?? ''),
});
/** Whole numbers from 0 to 20; empty only where that means "as many as in all". */
const isNumber = (text: string): boolean => /^\d{1,2}$/.test(text.trim()) && Number(text) <= 20;
const isRight = ({ room, ...on }: Written): boolean =>
  isNumber(room) && Object.values(on).every((text) => text.trim() === '' || isNumber(text));
const numberIn = (text: string): number | null => (text.trim() === '' ? null : Number(text));

interface OneProps {
  one: RoomsOf;
  save: (one: RoomsOf, rooms: object) => Promise<boolean>;
}

function One({ one, save }: OneProps) {
  const words = useProfileWords();
  const { terms } = useWords();
  const [draft, setDraft] = useState(written(one));
  const [wrong, setWrong] = useState(false);
  const before = written(one);
  const isChanged = (Object.keys(before) as (keyof Written)[]).some((key) => before[key] !== draft[key]);
  const put = async (): Promise<void> => {
    setWrong(!isRight(draft));
    if (!isRight(draft)) return;
    const [voice, sms, webchat] = CHANNELS.map((channel) => numberIn(draft[channel]));
    await save(one, { room: Number(draft.room), roomOn: { voice, sms, webchat } });
  };
  const field = (key: keyof Written, label: string) => (
    <Field
      key={key}
      label={label}
      type="number"
      value={draft[key]}
      change={(text) => setDraft({ ...draft, [key]: text })}
    />
  );
  return (
    <div className="roster-form rooms-of" role="group" aria-label={one.name}>
      <p>
        <b>{one.name}</b> <span className="quiet">{one.title}</span>
      </p>
      <div className="rooms-fields">
        {field('room', words.room)}
        {CHANNELS.map((channel) => field(channel, terms.channel[channel]))}
      </div>
      <p className="wrong" role="alert">
        {wrong && words.wrongRoom}
      </p>
      {isChanged && (
        <Action look="main" act={put}>
          {words.saveFor(one.name)}
        </Action>
      )}
    </div>
  );
}

/** For leads: how many contacts each worker is asked to take at once, in all and on each channel. */
export function Rooms({ roster }: { roster: Roster }) {
  const words = useProfileWords();
  const { close } = useWords().frame;
  const acts = useActs();
  const [all, setAll] = useState<RoomsOf[] | null>(null);
  const read = async (): Promise<void> => setAll(await roster.door.ask<RoomsOf[]>('GET', '/profiles'));
  const save: OneProps['save'] = async ({ workerId, version }, rooms) => {
    const path = `/profiles/${workerId}/rooms`;
    const saved = await roster.door.ask<RoomsOf[]>('PUT', path, { ...rooms, version });
    // Somebody else was first: what they have saved is what stands there now.
    if (!saved) await read();
    else setAll(saved);
    if (saved) acts.notice(words.saved);
    return saved !== null;
  };
  return (
    <>
      <Action act={read}>{words.rooms} …</Action>
      <OverPage isOpen={all !== null} onOpenChange={(isOpen) => isOpen || setAll(null)} wide>
        <Dialog className="dialog">
          <Heading slot="title">{words.rooms}</Heading>
          <p className="quiet">{words.roomsHint}</p>
          <div className="rooms">
            {all?.map((one) => (
              <One key={`${one.workerId} ${one.version}`} one={one} save={save} />
            ))}
          </div>
          <Button slot="close" className="button usual">
            {close}
          </Button>
        </Dialog>
      </OverPage>
    </>
  );
}
