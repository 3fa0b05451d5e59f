import { handset, legacySms, openLine, sdk, sms, until, type Line } from './line.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

describe('retries, on a clock moved by hand', () => {
  let line: Line;
  beforeEach(async () => {
    line = await openLine({ timeScale: 0, webhookTimeoutMs: 60 });
  });
  afterEach(() => line.close());

  /** The next retry's distance, once the given try has been answered. */
  const afterTry = (count: number): Promise<number | null> =>
    until(async () => {
      const { attempts } = await line.emulator.control.log();
      return attempts.length >= count ? (attempts[count - 1]?.nextInMs ?? null) : undefined;
    });

  /** Lets the hub refuse until the emulator gives up; the waits in between. */
  const waitsUntilGivenUp = async (): Promise<number[]> => {
    const { clock, control } = line.emulator;
    const waits: number[] = [];
    for (;;) {
      const wait = await until(async () => {
        const { nextInMs } = clock.pending();
        if (nextInMs !== null) return nextInMs;
        const [message] = await control.messages(handset);
        return message?.state === 'refused' && 'given up';
      });
      if (wait === 'given up') return waits;
      waits.push(wait);
      await clock.advance(wait);
    }
  };

  it('Messages: 5 s, doubling to 15 min, for 24 h', async () => {
    line.hub.answer = () => 503;
    await line.emulator.control.text(handset, 'Hej');
    const waits = await waitsUntilGivenUp();
    expect(waits.slice(0, 10)).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 900].map((s) => s * second));
    const whole = waits.reduce((sum, wait) => sum + wait, 0);
    expect(whole).toBeLessThanOrEqual(24 * hour);
    expect(whole).toBeGreaterThan(24 * hour - 15 * minute);
    expect(line.hub.heard).toHaveLength(waits.length + 1);
  });

  it('not a moment early', async () => {
    line.hub.answer = () => 500;
    await line.emulator.control.text(handset, 'Hej');
    await afterTry(1);
    await line.emulator.clock.advance(5 * second - 1);
    expect(line.emulator.clock.pending()).toMatchObject({ timers: 1, nextInMs: 1 });
    await line.emulator.clock.advance(1);
    await afterTry(2);
  });

  it.each([429, 500, 502, 503])(
    'Messages are sent again after %d, and the message comes in',
    async (status) => {
      line.hub.answer = () => (line.hub.heard.length === 1 ? status : 200);
      const { id } = await line.emulator.control.text(handset, 'Hej');
      expect(await afterTry(1)).toBe(5 * second);
      await line.emulator.clock.advance(5 * second);
      expect(await afterTry(2)).toBeNull();
      expect(await line.emulator.control.messages(handset)).toMatchObject([
        { id, state: 'accepted', arrived: true },
      ]);
    },
  );

  it.each([400, 401, 404])('Messages are not sent again after %d', async (status) => {
    line.hub.answer = () => status;
    await line.emulator.control.text(handset, 'Hej');
    expect(await afterTry(1)).toBeNull();
    expect(await line.emulator.control.messages(handset)).toMatchObject([{ state: 'refused' }]);
  });

  it('a hub that is silent or gone is tried again', async () => {
    line.hub.answer = () => null;
    await line.emulator.control.text(handset, 'Hej');
    expect(await afterTry(1)).toBe(5 * second);
    line.hub.close();
    await line.emulator.clock.advance(5 * second);
    expect(await afterTry(2)).toBe(10 * second);
  });

  it('each message on its own: one that fails does not hold back the next', async () => {
    line.hub.answer = ({ raw }) => (raw.includes('Första') ? 503 : 200);
    await line.emulator.control.text(handset, 'Första');
    await line.emulator.control.text(handset, 'Andra');
    await afterTry(2);
    expect(await line.emulator.control.messages(handset)).toMatchObject([
      { text: 'Första', state: 'retrying' },
      { text: 'Andra', state: 'accepted' },
    ]);
  });

  it('status webhooks are tried again as well', async () => {
    line.hub.answer = () => (line.hub.heard.length === 1 ? 503 : 200);
    await sdk(line.emulator.url).messages.send(sms());
    await line.emulator.clock.advance(second);
    expect(await afterTry(1)).toBe(5 * second);
    await line.emulator.clock.advance(5 * second);
    await until(
      () => line.hub.bodies('/vonage/messages/status').filter((s) => s.status === 'submitted').length === 2,
    );
  });

  it('SMS API: about every minute until 2xx; inbound for 24 h', async () => {
    line.hub.answer = () => 404;
    await line.emulator.control.sendLegacyParts(handset, 'Hej');
    const waits = await waitsUntilGivenUp();
    expect(new Set(waits)).toEqual(new Set([minute]));
    expect(waits).toHaveLength(24 * 60);
  });

  it('SMS API: delivery receipts every minute as well', async () => {
    line.hub.answer = () => 404;
    await sdk(line.emulator.url).sms.send(legacySms());
    await line.emulator.clock.advance(second);
    expect(await afterTry(1)).toBe(minute);
  });
});
