import { useWords } from '../words/use-words.js';
import { isInRoom } from './hearing.js';
import { Hold, Microphone, WayOut } from './steering.js';
import { useOwnCall } from './use-call.js';
import { WhoHears } from './who-hears.js';

/**
 * Where the page is too narrow for the call's own panel beside the talk, the talk would hide who hears whom: it stands at
 * its foot, at the thumb, with what is needed at once.
 */
export function CallBar({ contactId }: { contactId: string }) {
  const words = useWords().call;
  const own = useOwnCall(contactId);
  if (!own?.mine) return null;
  return (
    <section className="call-bar" aria-label={words.title}>
      <WhoHears own={own} role="status" />
      {isInRoom(own.mine) && (
        <div className="call-acts">
          {own.mine.who === 'worker' && <Hold {...own} />}
          <Microphone {...own} />
          <WayOut {...own} />
        </div>
      )}
    </section>
  );
}
