import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { Phone, startHubWithCalls, type House } from './house.js';

const at = story<House>(unhurried, startHubWithCalls);

/** Anna answers this many who write, one after the other. */
async function annaAnswers(many: number): Promise<void> {
  const anna = await at.available('anna');
  for (let n = 0; n < many; n += 1) {
    const { contactId } = await at.person().opensChat('Hej');
    await anna.answersFor(contactId);
    await anna.ends(contactId);
    await anna.closes(contactId, 'Vi hörs i morgon.');
  }
}
const calls = () => new Phone(at.hub.handsets.voice).calls();

describe('how long it takes', () => {
  it('is heard from the pace at which the hub has answered lately', async () => {
    await annaAnswers(3);
    // three answers in a little less than five minutes: whoever is second waits for two of them
    await at.hub.rows(
      `begin; set local session_replication_role = replica;
       update offer set made_at = made_at - by, expires_at = expires_at - by, settled_at = settled_at - by
       from (select interval '275 seconds' as by) earlier; commit`,
    );
    const first = await calls();
    await first.hears('Du är näst på tur.');
    const second = await calls();
    await second.hears('Du är nummer 2 i kön. Det tar ungefär 4 minuter.');
  });

  it('is not guessed from two answers', async () => {
    await annaAnswers(2);
    await (await calls()).hears('Du är näst på tur.');
    const second = await calls();
    await second.hears('Du är nummer 2 i kön.');
    expect((await second.words()).join(' ')).not.toContain('Det tar ungefär');
  });
});
