import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.js';
import { HOLDINGS, type Held, type Holdings } from '../platform/access/holdings.js';
import { Database } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import { Presence } from './presence.js';

/** Who goes a little early is not asked for a swap. */
const GRACE_MINUTES = 10;
const GOES_ON = `
  select to_char(max(ends_at) at time zone 'Europe/Stockholm', 'HH24:MI') as until from shift
  where worker_id = $1 and mode = 'site' and starts_at <= clock_timestamp()
    and ends_at > clock_timestamp() + interval '${GRACE_MINUTES} minutes' having count(*) > 0`;

/** The end of a working day: nobody goes home from what they hold, or from a shift that the roster counts on. */
@Injectable()
export class EndShift {
  constructor(
    private readonly db: Database,
    private readonly presence: Presence,
    private readonly audit: Audit,
    @Inject(HOLDINGS) private readonly holdings: Holdings,
  ) {}

  /** @throws Refused `holds-contacts`, `shift-goes-on` */
  async run(workerId: string): Promise<void> {
    const stays = reasonToStay(await this.holdings.of(workerId));
    if (stays) throw new Refused('holds-contacts', stays);
    const [shift] = await this.db.rows<{ until: string }>(GOES_ON, [workerId]);
    if (shift)
      throw new Refused(
        'shift-goes-on',
        `Ditt pass slutar ${shift.until}. Byt bort resten av passet, eller be en ledare lägga in att du är borta.`,
      );
    await this.audit.record(this.db, { workerId, action: 'shift-ended' });
    await this.presence.set(workerId, 'away');
  }
}

function reasonToStay({ contacts, watch }: Held): string | null {
  const held = contacts === 1 ? 'en öppen kontakt' : `${contacts} öppna kontakter`;
  if (contacts > 0)
    return `Du ansvarar för ${held}${watch ? ' och har vakten' : ''}. Passet kan avslutas när någon annan har tagit emot.`;
  return watch ? 'Du har vakten. Passet kan avslutas när någon annan har tagit emot den.' : null;
}
