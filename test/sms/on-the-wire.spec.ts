import { randomUUID } from 'node:crypto';
import { LONGEST_SENT, VonageClient } from '../../src/channels/vonage/vonage-client.js';
import { hubNumber, newHandset, openLine, type Line } from './line.js';
import { deliveriesTo, settled } from './record.js';

describe('a text as Vonage is given it', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine();
  });
  afterAll(() => line.close());

  const given = async (): Promise<object[]> =>
    (await line.handsets.log()).requests.map(({ body }) => JSON.parse(String(body)) as object);

  it('is to digits without a plus, from our number that can be answered, in any letters, and by our own id', async () => {
    const person = newHandset();
    await line.handsets.text(person, 'مرحبا، أحتاج إلى مساعدة');
    await settled(line, person, 'delivered');
    const [delivery] = await deliveriesTo(line, person);
    expect(await given()).toEqual([
      {
        ...{ channel: 'sms', message_type: 'text', text: expect.stringMatching(/\p{Script=Arabic}/u) },
        ...{ to: person.slice(1), from: hubNumber.slice(1), client_ref: delivery?.id },
        sms: { encoding_type: 'auto' },
      },
    ]);
    expect(await line.handsets.received(person)).toHaveLength(1);
  });

  it('is never longer than it takes: that is known before it is tried', async () => {
    const client = line.hub.get(VonageClient, { strict: false });
    const before = (await given()).length;
    const send = (length: number) =>
      client.sendText({ ref: randomUUID(), to: newHandset(), text: 'a'.repeat(length) });
    expect(await send(LONGEST_SENT + 1)).toEqual({ kind: 'refused', title: 'too-long' });
    expect((await given()).length).toBe(before);
    expect(await send(LONGEST_SENT)).toMatchObject({ kind: 'accepted' });
  });
});
