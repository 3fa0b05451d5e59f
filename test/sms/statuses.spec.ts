import { randomUUID } from 'node:crypto';
import { newHandset, openLine, until, type Line } from './line.js';
import { cleoSays, deliveriesTo, pathOf, settled, withCleo, type Delivery } from './record.js';
import { messagesStatus, postSigned, smsReceipt } from './webhooks.js';

describe('what became of a text', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine();
  });
  afterAll(() => line.close());

  /** A text that is with the network, of which the network has said nothing yet. */
  async function onItsWay(): Promise<Delivery & { number: string; providerId: string }> {
    const number = newHandset();
    const contactId = await withCleo(line, number);
    await line.handsets.setOutcome({ outcome: 'never', number });
    await cleoSays(line, contactId, 'Hej');
    const delivery = await settled(line, number, 'submitted');
    const [row] = await line.rows<{ provider_id: string }>(`select provider_id from delivery where id = $1`, [
      delivery.id,
    ]);
    return { ...delivery, number, providerId: row?.provider_id ?? '' };
  }
  const report = (
    text: { id: string; providerId: string; number: string },
    status: string,
    more: object = {},
  ) =>
    postSigned(line, 'messages/status', {
      ...messagesStatus(text.number, status),
      message_uuid: text.providerId,
      client_ref: text.id,
      ...more,
    });
  const stateOf = async ({ number }: { number: string }) => (await deliveriesTo(line, number)).at(-1)?.state;

  it('backwards, five times over and a day late comes to the same', async () => {
    const text = await onItsWay();
    const dayOld = { timestamp: new Date(Date.now() - 86_400_000).toISOString() };
    for (const status of ['delivered', 'submitted', 'delivered', 'submitted', 'delivered'])
      expect(await report(text, status, dayOld)).toBe(200);
    expect(await stateOf(text)).toBe('delivered');
    expect(await pathOf(line, text)).toEqual(['sending', 'submitted', 'delivered']);
  });

  it('out of order from the network itself', async () => {
    const number = newHandset();
    const contactId = await withCleo(line, number);
    await line.handsets.setOutcome({ outcome: 'outOfOrder', number });
    await cleoSays(line, contactId, 'Hej');
    await settled(line, number, 'delivered');
    await until(async () => {
      const { attempts } = await line.handsets.log();
      return attempts.filter((a) => a.handset === number && a.on === 'status').length >= 6;
    });
    expect(await stateOf({ number })).toBe('delivered');
  });

  it('undeliverable is shown with the reason of the network', async () => {
    const number = newHandset();
    const contactId = await withCleo(line, number);
    await line.handsets.setOutcome({ outcome: 'undeliverable', number });
    await cleoSays(line, contactId, 'Hej');
    const last = await settled(line, number, 'failed');
    expect(last.detail).toContain('Absent Subscriber');
  });

  it('one failed part of several stays in sight, whatever comes of the others', async () => {
    const several = { sms: { count_total: '3' } };
    const before = await onItsWay();
    await report(before, 'undeliverable', several);
    await report(before, 'delivered', several);
    expect(await stateOf(before)).toBe('failed');
    const after = await onItsWay();
    await report(after, 'delivered', several);
    await report(after, 'undeliverable', several);
    expect(await stateOf(after)).toBe('failed');
  });

  it('a failure told after the arrival of a single text changes nothing', async () => {
    const text = await onItsWay();
    await report(text, 'delivered');
    await report(text, 'undeliverable');
    expect(await stateOf(text)).toBe('delivered');
  });

  it('of a text nobody knows, or with a ref that is none of ours, is thanked and means nothing', async () => {
    const number = newHandset();
    expect(await report({ id: randomUUID(), providerId: randomUUID(), number }, 'delivered')).toBe(200);
    expect(await report({ id: 'inte vår', providerId: randomUUID(), number }, 'delivered')).toBe(200);
    expect(await report({ id: '\u0000', providerId: randomUUID(), number }, 'read')).toBe(200);
  });

  it('turned away for our speed after it was taken, goes again', async () => {
    const text = await onItsWay();
    await line.handsets.clearOutcomes();
    const error = { title: '1000', detail: 'Throttled' };
    expect(await report(text, 'rejected', { error })).toBe(200);
    await settled(line, text.number, 'delivered');
    expect((await deliveriesTo(line, text.number)).at(-1)?.attempts).toBe(2);
  });

  it('of a text that failed, another sending that did arrive is an arrival', async () => {
    const text = await onItsWay();
    await report(text, 'undeliverable');
    await report(text, 'submitted');
    expect(await stateOf(text)).toBe('failed');
    await report({ ...text, providerId: randomUUID() }, 'delivered');
    expect(await stateOf(text)).toBe('delivered');
  });

  it('is understood as the older SMS API tells it: by GET or POST, each part by itself', async () => {
    const text = await onItsWay();
    expect(await smsReceipt(line, text, { messageId: 'AA01', status: 'accepted' })).toBe(200);
    expect(await smsReceipt(line, text, { messageId: 'AA01', status: 'buffered' })).toBe(200);
    expect(await smsReceipt(line, text, { messageId: 'AA01', status: 'delivered' }, 'GET')).toBe(200);
    expect(await stateOf(text)).toBe('delivered');
    expect(await smsReceipt(line, text, { messageId: 'AA02', status: 'expired', 'err-code': '6' })).toBe(200);
    expect(await stateOf(text)).toBe('failed');
    expect(await smsReceipt(line, text, { messageId: 'AA03', status: 'delivered' })).toBe(200);
    expect(await stateOf(text)).toBe('failed');
  });
});
