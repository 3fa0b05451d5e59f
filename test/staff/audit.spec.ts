import { Audit } from '../../src/audit/audit.js';
import { Sealer } from '../../src/audit/sealer.js';
import { hire, send, signIn, staffApp, type StaffApp } from './staff-app.js';

const CONTACT = '7b1c6a52-0000-4000-8000-000000000001';
let hub: StaffApp;
let anna: string;

beforeAll(async () => {
  hub = await staffApp();
  anna = await hire(hub.app, 'anna');
  await hire(hub.app, 'lea', 'lead');
});
afterAll(() => hub.close());

const proof = async () => {
  const token = await signIn(hub.app, 'lea');
  await hub.app.get(Sealer).seal();
  return (await send(hub.app, 'GET', '/api/audit/proof', { token })).body;
};
/** As someone would who owns the database. */
const tamper = (statement: string) =>
  hub.database.transaction(async (tx) => {
    await tx.rows('alter table audit disable trigger user');
    await tx.rows(statement);
    await tx.rows('alter table audit enable trigger user');
  });

describe('the audit', () => {
  it('has a reading written down before it is answered, and tells leads who read', async () => {
    await hub.app.get(Audit).recordRead({ workerId: anna, action: 'contact-read', contactId: CONTACT });
    const token = await signIn(hub.app, 'lea');
    const { status, body } = await send(hub.app, 'GET', `/api/audit?contactId=${CONTACT}`, { token });
    expect(status).toBe(200);
    expect(body.map((line: { action: string }) => line.action)).toEqual(['audit-read', 'contact-read']);
    expect(body[1]).toMatchObject({ workerId: anna, contactId: CONTACT });
  });

  it('is closed to workers', async () => {
    const token = await signIn(hub.app, 'anna');
    expect((await send(hub.app, 'GET', '/api/audit', { token })).status).toBe(403);
  });

  it('has an act in the same transaction as what was done: neither without the other', async () => {
    const undone = hub.database.transaction(async (tx) => {
      await hub.app.get(Audit).record(tx, { workerId: anna, action: 'never-done' });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await hub.database.rows(`select from audit where action = 'never-done'`)).toHaveLength(0);
  });

  it('cannot be changed, shortened or emptied', async () => {
    for (const statement of [
      `update audit set action = 'other'`,
      `update audit set worker_id = null, seal = 999, hash = '' where seal is null`,
      'delete from audit',
      'truncate audit',
    ])
      await expect(hub.database.rows(statement)).rejects.toThrow('append-only');
  });

  it('is chained whole when many write at once, and two seal', async () => {
    const audit = hub.app.get(Audit);
    const writing = Array.from({ length: 300 }, (_, i) =>
      i % 3
        ? audit.recordRead({ workerId: anna, action: 'contact-read', contactId: CONTACT })
        : audit.record(hub.database, { workerId: anna, action: 'tried' }),
    );
    const seal = () => hub.database.rows('select audit_seal_waiting(50)');
    await Promise.all([...writing, seal(), seal(), seal()]);
    const { broken, waiting, head } = await proof();
    expect({ broken, waiting }).toEqual({ broken: null, waiting: 0 });
    const [count] = await hub.database.rows<{ n: number }>('select count(*)::int as n from audit');
    expect(head.seal).toBe(count!.n);
  });

  it('shows where it was changed, although the guards were taken away', async () => {
    expect((await proof()).broken).toBeNull();
    await tamper(`update audit set worker_id = null where seal = 5`);
    expect((await proof()).broken).toBe(5);
    await tamper(`update audit set worker_id = '${anna}' where seal = 5`);
  });

  it('shows a line that was taken out', async () => {
    const { broken } = await proof();
    await tamper(`delete from audit where seal = 17`);
    expect((await proof()).broken).toBe(broken ?? 18);
  });

  it('shows to whoever kept a head that its end was cut', async () => {
    const { head } = await proof();
    const token = await signIn(hub.app, 'lea');
    await tamper(`delete from audit where seal >= ${head.seal}`);
    const { body } = await send(hub.app, 'GET', `/api/audit/proof?seal=${head.seal}&hash=${head.hash}`, {
      token,
    });
    expect(body.broken).not.toBeNull();
  });
});
