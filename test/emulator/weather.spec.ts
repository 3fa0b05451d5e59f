import { handset, legacySms, openLine, sdk, sms, until, type Line } from './line.js';

interface Inbound {
  text: string;
}
interface Status {
  status: string;
  client_ref?: string;
}

describe('what a network does to messages, on command', () => {
  let line: Line;
  beforeEach(async () => {
    line = await openLine();
  });
  afterEach(() => line.close());

  const texts = (): string[] => line.hub.bodies<Inbound>('/vonage/messages/inbound').map((b) => b.text);
  const statuses = (): string[] => line.hub.bodies<Status>('/vonage/messages/status').map((b) => b.status);

  it('drop: the hub never hears of it, and the next comes in', async () => {
    const { control } = line.emulator;
    await control.fault({ on: 'inbound', kind: 'drop' });
    await control.text(handset, 'Första');
    await control.text(handset, 'Andra');
    await until(() => texts().length === 1);
    expect(texts()).toEqual(['Andra']);
    expect(await control.messages(handset)).toMatchObject([{ state: 'dropped' }, { text: 'Andra' }]);
  });

  it('reorder: comes after the next one', async () => {
    const { control } = line.emulator;
    await control.fault({ on: 'inbound', kind: 'reorder' });
    await control.text(handset, 'Första');
    await control.text(handset, 'Andra');
    await until(() => texts().length === 2);
    expect(texts()).toEqual(['Andra', 'Första']);
  });

  it('a fault for one handset leaves the others alone', async () => {
    const { control } = line.emulator;
    await control.fault({ on: 'inbound', kind: 'drop', number: '+46701740699' });
    await control.text(handset, 'Hej');
    await until(() => texts().length === 1);
    expect((await control.state()).faults).toHaveLength(1);
  });

  it('counts how often it strikes', async () => {
    const { control } = line.emulator;
    await control.fault({ on: 'inbound', kind: 'drop', count: 2 });
    for (const text of ['1', '2', '3']) await control.text(handset, text);
    await until(() => texts().length === 1);
    expect(texts()).toEqual(['3']);
    expect((await control.state()).faults).toEqual([]);
  });

  it('out of order: delivered before submitted', async () => {
    await line.emulator.control.setOutcome({ outcome: 'outOfOrder', number: handset });
    await sdk(line.emulator.url).messages.send(sms());
    await until(() => statuses().length === 2);
    expect(statuses()).toEqual(['delivered', 'submitted']);
  });

  it('never: the handset has it, and no status comes', async () => {
    const { control, url } = line.emulator;
    await control.setOutcome({ outcome: 'never', count: 1 });
    await sdk(url).messages.send(sms('Utan kvitto', 'ref-1'));
    await until(async () => (await control.received(handset)).length === 1);
    await sdk(url).messages.send(sms('Med kvitto', 'ref-2'));
    await until(() => statuses().length === 2);
    const refs = line.hub.bodies<Status>('/vonage/messages/status').map((b) => b.client_ref);
    expect(refs).toEqual(['ref-2', 'ref-2']);
  });

  it('SMS API parts come in the order asked for, in JSON, as a form, or in the address', async () => {
    const { control } = line.emulator;
    const text = 'Hej '.repeat(100);
    for (const format of ['json', 'form', 'get'] as const) {
      const before = line.hub.heard.length;
      await control.sendLegacyParts(handset, text, { order: [3, 1, 2], format });
      const heard = await until(() => line.hub.heard.length === before + 3 && line.hub.heard.slice(before));
      const parts = heard.map(({ method, raw, query }) => {
        if (method === 'GET') return query;
        return format === 'form' ? Object.fromEntries(new URLSearchParams(raw)) : (JSON.parse(raw) as object);
      }) as Record<string, string>[];
      expect(parts.map((p) => p['concat-part'])).toEqual(['3', '1', '2']);
      const inOrder = parts.toSorted((a, b) => a['concat-part']!.localeCompare(b['concat-part']!));
      expect(inOrder.map((p) => p.text).join('')).toBe(text);
    }
  });

  it('a carrier that forgets which part is which', async () => {
    await line.emulator.control.sendLegacyParts(handset, 'Hej '.repeat(60), { concat: false });
    const parts = await until(() => line.hub.heard.length === 2 && line.hub.bodies('/vonage/sms/inbound'));
    expect(parts.some((p) => 'concat' in p)).toBe(false);
  });
});

describe('late, on a clock moved by hand', () => {
  it('the text and its receipt come when the time is there', async () => {
    const line = await openLine({ timeScale: 0 });
    const { control, clock, url } = line.emulator;
    await control.setOutcome({ outcome: 'late', ms: 60_000 });
    await sdk(url).sms.send(legacySms());
    await clock.advance(1000);
    await until(() => clock.pending().nextInMs !== null);
    expect(await control.received(handset)).toEqual([]);
    await clock.advance(60_000);
    expect(await control.received(handset)).toHaveLength(1);
    await line.close();
  });

  it('a delayed webhook, and one that nothing overtakes, still come', async () => {
    const line = await openLine({ timeScale: 0 });
    const { control, clock } = line.emulator;
    await control.fault({ on: 'inbound', kind: 'delay', ms: 30_000 });
    await control.fault({ on: 'inbound', kind: 'reorder' });
    await control.text(handset, 'Sen');
    await control.text(handset, 'Sist');
    await clock.advance(29_999);
    expect(line.hub.heard).toEqual([]);
    await clock.advance(1);
    await until(() => line.hub.heard.length === 1);
    await clock.advance(60_000);
    await until(() => line.hub.heard.length === 2);
    await line.close();
  });
});
