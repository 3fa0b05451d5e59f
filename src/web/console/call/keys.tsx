import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { CallView } from '../../../../libs/protocol/call.js';
import { useActs } from '../line/use-desk.js';
import { Choices } from '../signs/choices.js';
import { useWords } from '../words/use-words.js';
import { useNameOf } from './party.js';

const KEYS = [...'123456789*0#'];

/** Keys into one telephone of the call: for whoever answers with "press 1 for …". */
export function Keys({ call }: { call: CallView }) {
  const words = useWords().call;
  const acts = useActs();
  const nameOf = useNameOf();
  const others = call.parties.filter(({ who, state }) => who !== 'worker' && state !== 'ringing');
  const [chosen, choose] = useState<string | null>(null);
  const [sent, setSent] = useState('');
  const to = others.find(({ legId }) => legId === chosen) ?? others.at(-1);
  const before = useRef(Promise.resolve());
  if (!to) return null;
  const sound = async (key: string): Promise<void> => {
    if (await acts.soundKeys(call.contactId, to.legId, key)) setSent((keys) => (keys + key).slice(-12));
  };
  /** One after the other: of two that are on their way at once, the second might sound first. */
  const press = (key: string): Promise<void> => (before.current = before.current.then(() => sound(key)));
  return (
    <div className="form">
      <Choices
        label={words.keysTo}
        options={others.map((party) => [party.legId, nameOf(party)] as [string, string])}
        value={to.legId}
        choose={choose}
      />
      <div className="keypad">
        {KEYS.map((key) => (
          <Button
            key={key}
            className="button usual"
            aria-label={words.key(key)}
            onPress={() => void press(key)}
          >
            {key}
          </Button>
        ))}
      </div>
      <p className="quiet figures" role="status">
        {sent && `${words.sent}: ${sent}`}
      </p>
    </div>
  );
}
