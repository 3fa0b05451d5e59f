import { hire, send, signIn, staffApp, trySignIn, type StaffApp } from './staff-app.js';

let hub: StaffApp;
let anna: string;

beforeAll(async () => {
  hub = await staffApp();
  anna = await hire(hub.app, 'anna');
  await hire(hub.app, 'bo');
  await hire(hub.app, 'lea', 'lead');
  await hire(hub.app, 'ada', 'admin');
});
afterAll(() => hub.close());

describe('signing in', () => {
  it('gives a token, its end within twelve hours, and who one is', async () => {
    const { status, body } = await trySignIn(hub.app, 'anna');
    expect(status).toBe(201);
    const worker = {
      workerId: anna,
      name: 'Anna',
      title: 'socialsekreterare',
      username: 'anna',
      role: 'worker',
    };
    expect(body).toEqual({ token: expect.any(String), expiresAt: expect.any(String), worker });
    expect(Buffer.from(body.token, 'base64url')).toHaveLength(32);
    const hours = (Date.parse(body.expiresAt) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(11.9);
    expect(hours).toBeLessThan(12.1);
    expect(await send(hub.app, 'GET', '/api/session', { token: body.token })).toMatchObject({
      status: 200,
      body: worker,
    });
  });

  it('does not care how the name was written', async () => {
    expect((await trySignIn(hub.app, ' Anna ')).status).toBe(201);
  });

  it('leaves in the database only a hash of the token', async () => {
    const token = await signIn(hub.app, 'anna');
    const rows = await hub.database.rows<{ all: string }>(
      'select staff_session::text as all from staff_session',
    );
    expect(
      rows.some((row) => row.all.includes(token) || row.all.includes(Buffer.from(token).toString('hex'))),
    ).toBe(false);
    const kept = await hub.database.rows(`select from staff_session where token_hash = sha256($1::bytea)`, [
      Buffer.from(token),
    ]);
    expect(kept).toHaveLength(1);
  });

  it('says the same of a wrong password and a wrong name', async () => {
    const wrong = await trySignIn(hub.app, 'anna', 'fel');
    const nobody = await trySignIn(hub.app, 'ingen', 'fel');
    expect(wrong.status).toBe(401);
    expect(wrong.body).toEqual(nobody.body);
    expect(wrong.body).toMatchObject({ ok: false, refused: { code: 'wrong-password' } });
  });

  it('names what is missing in the request, and survives what no database can keep', async () => {
    const { status, body } = await send(hub.app, 'POST', '/api/session', { body: { username: 'anna' } });
    expect(status).toBe(400);
    expect(body.refused).toMatchObject({ code: 'invalid', fields: [{ field: 'password' }] });
    expect((await trySignIn(hub.app, 'an\u0000na\ud800', '\u0000')).status).toBe(401);
    expect((await send(hub.app, 'POST', '/api/session')).status).toBe(400);
  });
});

describe('a session', () => {
  it('opens nothing without its token, with a wrong one, or with the token in the address', async () => {
    const token = await signIn(hub.app, 'anna');
    const missing = await send(hub.app, 'GET', '/api/session');
    expect(missing).toMatchObject({ status: 401, body: { ok: false, refused: { code: 'sign-in' } } });
    expect(missing.headers['www-authenticate']).toBe('Bearer');
    expect((await send(hub.app, 'GET', '/api/session', { token: `${token}x` })).status).toBe(401);
    expect((await send(hub.app, 'GET', `/api/session?access_token=${token}`)).status).toBe(401);
  });

  it('ends when one signs out, and its sockets hear of it after the commit', async () => {
    const token = await signIn(hub.app, 'anna');
    const heard: string[] = [];
    const off = hub.news.on('session', ({ workerId }) => heard.push(workerId));
    expect(await send(hub.app, 'DELETE', '/api/session', { token })).toMatchObject({
      status: 200,
      body: { ok: true },
    });
    off();
    expect(heard).toEqual([anna]);
    expect((await send(hub.app, 'GET', '/api/session', { token })).status).toBe(401);
  });

  it('cannot be left while one holds the watch', async () => {
    const token = await signIn(hub.app, 'bo');
    await hub.database.rows(
      `insert into watch (seq, worker_id, since, how, accepted_at)
       select 1, id, now(), 'started', now() from worker where username = 'bo'`,
    );
    const { status, body } = await send(hub.app, 'DELETE', '/api/session', { token });
    expect(status).toBe(409);
    expect(body.refused).toEqual({ code: 'holds-contacts', message: expect.stringContaining('vakten') });
    expect((await send(hub.app, 'GET', '/api/session', { token })).status).toBe(200);
  });

  it('runs out by itself, and the sweep tells its sockets', async () => {
    const token = await signIn(hub.app, 'lea');
    await hub.database.rows(
      `update staff_session set expires_at = clock_timestamp() where worker_id = (select id from worker where username = 'lea')`,
    );
    expect((await send(hub.app, 'GET', '/api/session', { token })).status).toBe(401);
    const { Sessions } = await import('../../src/staff/sessions.js');
    const heard: string[] = [];
    const off = hub.news.on('session', ({ sessionId }) => heard.push(sessionId));
    expect(await hub.app.get(Sessions).endExpired()).toBe(1);
    off();
    expect(heard).toHaveLength(1);
    expect(await hub.app.get(Sessions).stillOpen(heard)).toEqual(new Set());
  });

  it('is ended by an admin, everywhere at once', async () => {
    const tokens = [await signIn(hub.app, 'anna'), await signIn(hub.app, 'anna')];
    const token = await signIn(hub.app, 'ada');
    const { body } = await send(hub.app, 'DELETE', `/api/workers/${anna}/sessions`, { token });
    expect(body.ok).toBe(true);
    expect(body.ended).toBeGreaterThanOrEqual(2);
    for (const ended of tokens)
      expect((await send(hub.app, 'GET', '/api/session', { token: ended })).status).toBe(401);
  });
});
