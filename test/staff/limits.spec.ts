import { SignInLimits } from '../../src/staff/sign-in-limits.js';
import { hire, send, signIn, staffApp, trySignIn, type StaffApp } from './staff-app.js';

let hub: StaffApp;
const times = (n: number) => Array.from({ length: n }, (_, i) => i);

beforeAll(async () => {
  hub = await staffApp();
  await hire(hub.app, 'ada', 'admin');
});
afterAll(() => hub.close());

describe('wrong tries', () => {
  it('are slowed down from one address, without touching the same worker elsewhere', async () => {
    await hire(hub.app, 'anna');
    for (const _ of times(5))
      expect((await trySignIn(hub.app, 'anna', 'fel', '192.0.2.10')).status).toBe(401);
    const sixth = await trySignIn(hub.app, 'anna', 'fel', '192.0.2.10');
    expect(sixth).toMatchObject({ status: 429, body: { ok: false, refused: { code: 'slow-down' } } });
    expect(Number(sixth.headers['retry-after'])).toBeGreaterThan(0);
    expect((await trySignIn(hub.app, 'anna', 'stafett', '192.0.2.11')).status).toBe(201);
  });

  it('are forgotten when the right password comes in time', async () => {
    await hire(hub.app, 'bo');
    for (const round of times(3)) {
      for (const i of times(4))
        expect((await trySignIn(hub.app, 'bo', 'fel', `198.51.100.${i}`)).status).toBe(401);
      expect((await trySignIn(hub.app, 'bo', 'stafett', `198.51.100.${round}`)).status).toBe(201);
    }
  });

  it('lock the account at the tenth, for everyone, until an admin opens it', async () => {
    const cleo = await hire(hub.app, 'cleo');
    for (const i of times(9))
      expect((await trySignIn(hub.app, 'cleo', 'fel', `203.0.113.${i}`)).status).toBe(401);
    const tenth = await trySignIn(hub.app, 'cleo', 'fel', '203.0.113.9');
    expect(tenth).toMatchObject({ status: 423, body: { refused: { code: 'locked' } } });
    const right = await trySignIn(hub.app, 'cleo', 'stafett', '203.0.113.10');
    expect(right.status).toBe(423);
    expect(right.body.refused.message).toMatch(/låst.*15 minuter/);
    const token = await signIn(hub.app, 'ada');
    expect((await send(hub.app, 'POST', `/api/workers/${cleo}/enable`, { token })).status).toBe(200);
    expect((await trySignIn(hub.app, 'cleo', 'stafett', '203.0.113.11')).status).toBe(201);
  });

  it('lock a name that nobody has in the same way, so that a lock does not tell who works here', async () => {
    const outcomes = [];
    for (const i of times(11))
      outcomes.push((await trySignIn(hub.app, 'ingen', 'fel', `203.0.113.1${i}`)).status);
    expect(outcomes).toEqual([...times(9).map(() => 401), 423, 423]);
  });

  it('that come all at once are counted one by one: none slips past the lock', async () => {
    await hire(hub.app, 'dan');
    const tries = await Promise.all(
      times(30).map((i) => trySignIn(hub.app, 'dan', 'fel', `203.0.113.${100 + i}`)),
    );
    expect(tries.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(10);
    expect(tries.every(({ status }) => status === 401 || status === 423)).toBe(true);
    expect((await trySignIn(hub.app, 'dan', 'stafett', '203.0.113.200')).status).toBe(423);
  });

  it('hold for every hub on this database, and leave no name or address in it', async () => {
    const { DataSource } = await import('typeorm');
    const elsewhere = new SignInLimits(hub.app.get(DataSource));
    await expect(elsewhere.begin({ username: 'dan', address: '203.0.113.201' })).rejects.toMatchObject({
      code: 'locked',
    });
    const [kept] = await hub.database.rows<{ all: string }>(
      `select string_agg(key, ' ') as all from sign_in_try`,
    );
    expect(kept!.all).not.toMatch(/dan\b|203\.0/);
  });

  it('from one address shared by many are slowed, never refused', async () => {
    const limits = hub.app.get(SignInLimits);
    for (const i of times(40)) await limits.begin({ username: `worker-${i}`, address: '198.51.100.200' });
    const began = performance.now();
    await limits.begin({ username: 'worker-41', address: '198.51.100.200' });
    expect(performance.now() - began).toBeGreaterThan(1000);
  });
});
