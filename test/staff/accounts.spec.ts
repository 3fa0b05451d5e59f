import { hire, send, signIn, staffApp, trySignIn, type StaffApp } from './staff-app.js';

let hub: StaffApp;
let anna: string;
let ada: string;

beforeAll(async () => {
  hub = await staffApp();
  anna = await hire(hub.app, 'anna');
  await hire(hub.app, 'lea', 'lead');
  ada = await hire(hub.app, 'ada', 'admin');
});
afterAll(() => hub.close());

describe('accounts', () => {
  it('are for admins', async () => {
    const token = await signIn(hub.app, 'lea');
    expect(await send(hub.app, 'GET', '/api/workers', { token })).toMatchObject({
      status: 403,
      body: { refused: { code: 'not-allowed' } },
    });
  });

  it('are made, shut, opened and given new passwords; each change ends what it should', async () => {
    const token = await signIn(hub.app, 'ada');
    const dan = {
      username: 'dan',
      password: 'ett långt lösenord',
      name: 'Dan',
      title: 'sjuksköterska',
      role: 'worker',
    };
    const made = await send(hub.app, 'POST', '/api/workers', { token, body: dan });
    expect(made.status).toBe(201);
    const id: string = made.body.workerId;
    const again = await send(hub.app, 'POST', '/api/workers', { token, body: dan });
    expect(again).toMatchObject({ status: 409, body: { refused: { code: 'username-taken' } } });

    const dans = (await trySignIn(hub.app, 'dan', dan.password)).body.token;
    expect((await send(hub.app, 'POST', `/api/workers/${id}/disable`, { token })).body).toEqual({
      ok: true,
      ended: 1,
    });
    expect((await send(hub.app, 'GET', '/api/session', { token: dans })).status).toBe(401);
    expect((await trySignIn(hub.app, 'dan', dan.password)).status).toBe(401);

    expect((await send(hub.app, 'POST', `/api/workers/${id}/enable`, { token })).body).toEqual({ ok: true });
    expect((await trySignIn(hub.app, 'dan', dan.password)).status).toBe(201);
    const other = 'ett annat långt lösenord';
    const changed = await send(hub.app, 'POST', `/api/workers/${id}/password`, {
      token,
      body: { password: other },
    });
    expect(changed.body).toEqual({ ok: true, ended: 1 });
    expect((await trySignIn(hub.app, 'dan', dan.password)).status).toBe(401);
    expect((await trySignIn(hub.app, 'dan', other)).status).toBe(201);

    const profile = {
      ...{ languages: ['sv', 'ar'], gender: 'man', peer: true, room: 4 },
      roomOn: { voice: 0, sms: 2, webchat: null },
    };
    const set = await send(hub.app, 'PUT', `/api/workers/${id}/profile`, { token, body: profile });
    expect(set.body).toEqual({ ok: true });
    const { body } = await send(hub.app, 'GET', '/api/workers', { token });
    expect(body.find((one: { workerId: string }) => one.workerId === id)).toEqual({
      workerId: id,
      ...{ username: 'dan', name: 'Dan', title: 'sjuksköterska', role: 'worker', ...profile },
      disabledAt: null,
    });
    expect(JSON.stringify(body)).not.toContain('argon2');
  });

  it('refuse short passwords, strange ids and workers nobody knows', async () => {
    const token = await signIn(hub.app, 'ada');
    const short = await send(hub.app, 'POST', `/api/workers/${anna}/password`, {
      token,
      body: { password: 'kort' },
    });
    expect(short).toMatchObject({ status: 400, body: { refused: { fields: [{ field: 'password' }] } } });
    expect((await send(hub.app, 'POST', '/api/workers/4711/disable', { token })).status).toBe(400);
    const nobody = await send(hub.app, 'POST', '/api/workers/00000000-0000-4000-8000-000000000000/disable', {
      token,
    });
    expect(nobody).toMatchObject({ status: 404, body: { refused: { code: 'no-such-worker' } } });
  });

  it('whoever shuts the hub lead’s account is the hub lead; a deputy whose account is shut is none', async () => {
    const token = await signIn(hub.app, 'ada');
    const lena = await hire(hub.app, 'lena', 'lead');
    const standsBy = () =>
      hub.database.rows<{ rung: string; id: string }>(
        `select rung, worker_id as id from watch_standby order by rung`,
      );
    await hub.database.rows(`delete from watch_standby`);
    await hub.database.rows(
      `insert into watch_standby (worker_id, rung) values ($1, 'lead'), ($1, 'deputy')`,
      [lena],
    );
    expect((await send(hub.app, 'POST', `/api/workers/${lena}/disable`, { token })).status).toBe(200);
    expect(await standsBy()).toEqual([{ rung: 'lead', id: ada }]);
  });

  it('keep one admin, also when two shut each other out in the same instant', async () => {
    const token = await signIn(hub.app, 'ada');
    const own = await send(hub.app, 'POST', `/api/workers/${ada}/disable`, { token });
    expect(own).toMatchObject({ status: 409, body: { refused: { code: 'last-admin' } } });
    const eva = await hire(hub.app, 'eva', 'admin');
    const evas = await signIn(hub.app, 'eva');
    const outcomes = await Promise.all([
      send(hub.app, 'POST', `/api/workers/${eva}/disable`, { token }),
      send(hub.app, 'POST', `/api/workers/${ada}/disable`, { token: evas }),
    ]);
    expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = await hub.database.rows(`select from worker where role = 'admin' and disabled_at is null`);
    expect(left).toHaveLength(1);
  });
});
