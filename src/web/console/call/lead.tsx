import type { LeadWay, Party } from '../../../../libs/protocol/call.js';
import { useActs } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { useWords } from '../words/use-words.js';

const WAYS: LeadWay[] = ['listen', 'whisper', 'join'];

/** How a lead takes part in a colleague's call. */
export function Lead({ contactId, mine }: { contactId: string; mine: Party | undefined }) {
  const words = useWords().call;
  const acts = useActs();
  return (
    <div role="group" aria-label={words.lead} className="lead-ways">
      <div className="call-acts">
        {WAYS.map((way) => (
          <Action key={way} act={() => acts.leadIn(contactId, way)}>
            {words.ways[way]}
          </Action>
        ))}
      </div>
      {!mine && <p className="quiet">{words.leadHint}</p>}
    </div>
  );
}
