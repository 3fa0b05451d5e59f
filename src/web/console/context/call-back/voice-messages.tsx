import { useEffect, useState } from 'react';
import type { VoiceMessage } from '../../../../../libs/protocol/call-back.js';
import { useActs, useOpenDesk } from '../../line/use-desk.js';
import { Action } from '../../signs/action.js';
import { Moment } from '../../signs/moment.js';
import { useWords } from '../../words/use-words.js';

interface Of {
  contactId: string;
  message: VoiceMessage;
}

/** Fetched with the worker's own session, which an address in a page could not carry; gone again with the page. */
function useSound({ contactId, message: { id } }: Of) {
  const { session } = useOpenDesk();
  const acts = useActs();
  const words = useWords().callBack;
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  const ask = (method: 'GET' | 'POST', path = '') =>
    fetch(`/api/contacts/${contactId}/voice-messages/${encodeURIComponent(id)}${path}`, {
      method,
      headers: { authorization: `Bearer ${session.token}` },
    }).catch(() => null);
  const refuse = async (response: Response | null): Promise<void> => {
    const said = (await response?.json().catch(() => null)) as { refused?: { message?: string } } | null;
    acts.notice(said?.refused?.message ?? words.notHeard);
  };
  return {
    url,
    listen: async (): Promise<void> => {
      const response = await ask('GET');
      if (response?.ok) setUrl(URL.createObjectURL(await response.blob()));
      else await refuse(response);
    },
    again: async (): Promise<void> => {
      const response = await ask('POST', '/fetch');
      if (!response?.ok) await refuse(response);
    },
  };
}

function Message(of: Of) {
  const words = useWords().callBack;
  const { url, listen, again } = useSound(of);
  const { at, seconds, sound } = of.message;
  return (
    <li className="voice-message">
      <p>
        <Moment at={at} />
        {seconds !== null && ` · ${words.seconds(Math.round(seconds))}`}
      </p>
      {sound === 'kept' && !url && <Action act={listen}>{words.listen}</Action>}
      {/* the keys of the player itself: space plays and stops, arrows wind */}
      {url && <audio src={url} controls autoPlay aria-label={words.messages} />}
      {sound === 'fetching' && <p className="quiet">{words.fetching}</p>}
      {sound === 'deleted' && <p className="quiet">{words.deleted}</p>}
      {sound === 'failed' && (
        <>
          <p className="wrong">{words.failed}</p>
          <Action act={again}>{words.again}</Action>
        </>
      )}
    </li>
  );
}

/** What the person said in their own words, for whoever may read the contact. */
export function VoiceMessages({ contactId, messages }: { contactId: string; messages: VoiceMessage[] }) {
  const words = useWords().callBack;
  if (messages.length === 0) return null;
  return (
    <div className="form">
      <h3 className="label">{words.messages}</h3>
      <ul className="form" aria-label={words.messages}>
        {messages.map((message) => (
          <Message key={message.id} contactId={contactId} message={message} />
        ))}
      </ul>
    </div>
  );
}
