import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { lastContact, Phone, phoneOf, startHubWithCalls, type House } from './house.js';

const at = story<House>(
  { ...unhurried, HUB_LEASE_SECONDS: '3', HUB_HEARTBEAT_SECONDS: '1' },
  startHubWithCalls,
);

describe('a worker who is lost after the person has put the telephone down', () => {
  it('leaves somebody to get back to, whom nobody takes for one who waits on the line', async () => {
    const anna = await at.available('anna');
    const person = await new Phone(at.hub.handsets.voice).calls();
    const contact = await lastContact(at.hub);
    const { number } = await phoneOf(at.hub, 'anna');
    await at.hub.handsets.voice.behave({ number: number as string, does: 'noAnswer' });
    await anna.accepts(await anna.seesOffer(contact.id));
    await person.hangsUp();
    await eventually('nobody to be on the line', async () => (await callers(contact.id)) === 0);
    anna.wire.cut();
    await eventually('it to be the desk’s', async () => (await standing(contact.id)).kind === 'desk');
    await eventually('it to be one to get back to', async () => {
      const { state, waits } = await standing(contact.id);
      return state === 'callback' && waits;
    });
  });
});

const callers = async (contactId: string): Promise<number> => {
  const live = await at.hub.rows(
    `select from voice_leg where contact_id = $1 and kind = 'caller' and state <> 'ended'`,
    [contactId],
  );
  return live.length;
};

const standing = async (contactId: string): Promise<{ state: string; waits: boolean; kind: string }> => {
  const [row] = await at.hub.rows<{ state: string; waits: boolean; kind: string }>(
    `select c.state, c.waits, r.kind from contact c join responsibility r on r.contact_id = c.id and r.until is null
     where c.id = $1`,
    [contactId],
  );
  return row as { state: string; waits: boolean; kind: string };
};
