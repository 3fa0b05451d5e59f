import { decide } from './index.js';
import { ago, contact, offered, scene, unit, worker } from './scene-examples.js';
import type { Scene, Waiting, Worker } from './model.js';

const offers = (waiting: Waiting[], workers: Worker[], some: Partial<Scene> = {}) =>
  offered(decide(scene(waiting, workers, some)));

describe('who is next', () => {
  it('the more urgent band, and within it the one who has waited longest', () => {
    const waiting = [
      contact('late', { arrivedAt: ago(5) }),
      contact('early'),
      contact('urgent', { rank: 1, arrivedAt: ago(1) }),
    ];
    expect(offers(waiting, [worker('anna')])).toEqual(['urgent>anna:duty']);
    expect(offers(waiting.slice(0, 2), [worker('anna')])).toEqual(['early>anna:duty']);
  });

  it('whoever wants help now goes a little before others of the same band, and never before a more urgent one', () => {
    const now = contact('now', { wantsNow: true, arrivedAt: ago(1) });
    const longer = contact('longer', { arrivedAt: ago(100) });
    expect(offers([longer, now], [worker('anna')])).toEqual(['now>anna:duty']);
    const muchLonger = contact('much-longer', { arrivedAt: ago(800) });
    expect(offers([muchLonger, now], [worker('anna')])).toEqual(['much-longer>anna:duty']);
    expect(offers([now, contact('urgent', { rank: 1, arrivedAt: ago(1) })], [worker('anna')])).toEqual([
      'urgent>anna:duty',
    ]);
  });

  it('nobody starves: near its ceiling a low band goes before all but R0 and R1', () => {
    const low = { rank: 4, targetSeconds: 8 * 3600 };
    const waiting = [
      contact('high', { arrivedAt: ago(600) }),
      contact('low', { ...low, arrivedAt: ago(8.9 * 3600) }),
    ];
    expect(offers(waiting, [worker('anna')])).toEqual(['high>anna:duty']);
    const lifted = contact('low', { ...low, arrivedAt: ago(9 * 3600) });
    expect(offers([waiting[0]!, lifted], [worker('anna')])).toEqual(['low>anna:duty']);
    expect(offers([contact('urgent', { rank: 1 }), lifted], [worker('anna')])).toEqual(['urgent>anna:duty']);
  });
});

describe('to whom', () => {
  it('the person’s own worker, then language, then fewest contacts, then longest idle', () => {
    const anna = worker('anna', { contacts: 2 });
    const bo = worker('bo', { idleSince: ago(50) });
    const cleo = worker('cleo', { idleSince: ago(90) });
    const dina = worker('dina', { languages: ['ar'], contacts: 2 });
    expect(offers([contact('c', { ownWorker: 'anna' })], [anna, bo, cleo])).toEqual(['c>anna:own']);
    expect(offers([contact('c')], [anna, bo, cleo])).toEqual(['c>cleo:duty']);
    expect(offers([contact('c', { language: 'ar' })], [dina, bo])).toEqual(['c>dina:duty']);
  });

  it('says why, term by term, and waits for the own worker and team for fewer seconds than for others', () => {
    const known = contact('c', { ownWorker: 'anna', ownTeam: ['team'], met: ['anna', 'bo'] });
    const team = { competences: [unit('team', ['social'])] };
    const [own] = decide(scene([known], [worker('anna', team), worker('bo')])).offers;
    expect(own).toMatchObject({ workerId: 'anna', step: 'own', seconds: 15 });
    expect(own?.why).toEqual(['own-worker']);
    expect(own?.score).toContainEqual({ term: 'own-worker', points: 1000 });
    const full = [worker('anna', { ...team, room: 0 }), worker('bo'), worker('cleo', team)];
    const [next] = decide(scene([known], full)).offers;
    expect(next?.why).toEqual(expect.arrayContaining(['on-duty', 'own-team', 'band']));
    expect(next).toMatchObject({ workerId: 'cleo', step: 'duty', seconds: 15 });
    const [other] = decide(scene([known], [worker('bo')])).offers;
    expect(other).toMatchObject({ workerId: 'bo', seconds: 30 });
  });

  it('an own worker who went home is not waited for (C1, C2)', () => {
    const anna = worker('anna', { onDuty: false });
    expect(offers([contact('c', { ownWorker: 'anna' })], [anna, worker('bo')])).toEqual(['c>bo:duty']);
  });

  it('keeps those who can take everything for what only they can take', () => {
    const all = worker('all', { idleSince: ago(900) });
    const one = worker('one', { competences: [unit('u', ['social'])] });
    expect(offers([contact('c', { need: 'social' })], [all, one])).toEqual(['c>one:duty']);
  });

  it('danger to life to everyone on duty at once, whatever their room; never into another’s ear', () => {
    const workers = [
      worker('anna', { room: 0 }),
      worker('bo', { available: false }),
      worker('cleo', { onDuty: false }),
      worker('dina', { inCall: true }),
    ];
    expect(offers([contact('c', { rank: 0 })], workers)).toEqual(['c>anna:everyone', 'c>bo:everyone']);
  });

  it('danger to life to the watch-holder too, on shift or not, and to a lead who is busy with another', () => {
    const lea = worker('lea', { onDuty: false, offers: 1 });
    expect(offers([contact('c', { rank: 0 })], [lea])).toEqual(['c>lea:everyone']);
    const ada = worker('ada', { onDuty: false, offers: 1 });
    const asked = contact('c', { rank: 0, asked: ['lea'], alarm: 'desk' });
    expect(offers([asked], [lea, ada])).toEqual(['c>ada:lead']);
  });

  it('only those who take the need, the area (also a mid area) and the age; what is unknown fits everyone', () => {
    const north = worker('anna', { competences: [unit('u', ['addiction'], ['northeast'], ['21-up'])] });
    const plan = contact('x').plan.slice(0, 1);
    const asks = (some: Partial<Waiting>) => offers([contact('c', { plan, ...some })], [north]).length === 1;
    expect(asks({ need: 'addiction', area: 'centre' })).toBe(false);
    expect(asks({ need: 'addiction', area: 'northeast', midArea: 'bergsjon' })).toBe(true);
    expect(asks({ need: 'addiction', area: 'elsewhere' })).toBe(true);
    expect(asks({ need: 'addiction', age: 'under-18' })).toBe(false);
    expect(asks({ need: 'addiction', age: '21-up' })).toBe(true);
    expect(asks({})).toBe(true);
    const bergsjon = worker('bo', { competences: [unit('u', ['addiction'], ['bergsjon'])] });
    const asksBo = (midArea: string) =>
      offers([contact('c', { plan, need: 'addiction', area: 'northeast', midArea })], [bergsjon]).length ===
      1;
    expect(asksBo('bergsjon')).toBe(true);
    expect(asksBo('kortedala')).toBe(false);
  });

  it('of a unit with several competences each is one: need and age belong together', () => {
    const both = [unit('u', ['psychiatry'], [], ['under-18']), unit('u', ['addiction'], [], ['21-up'])];
    const bo = worker('bo', { competences: both });
    const plan = contact('x').plan.slice(0, 1);
    const asks = (some: Partial<Waiting>) => offers([contact('c', { plan, ...some })], [bo]).length === 1;
    expect(asks({ need: 'psychiatry', age: 'under-18' })).toBe(true);
    expect(asks({ need: 'psychiatry', age: '21-up' })).toBe(false);
    expect(asks({ need: 'addiction', age: 'under-18' })).toBe(false);
    expect(asks({ need: 'psychiatry' })).toBe(true);
    expect(asks({ age: 'under-18' })).toBe(true);
  });

  it('a call is put to nobody without a telephone, not even for danger to life; a chat is', () => {
    const anna = worker('anna', { canCall: false });
    expect(offers([contact('c', { channel: 'voice' })], [anna, worker('bo')])).toEqual(['c>bo:duty']);
    expect(offers([contact('c', { channel: 'voice', ownWorker: 'anna' })], [anna])).toEqual([]);
    expect(offers([contact('c', { channel: 'voice', rank: 0 })], [anna])).toEqual([]);
    expect(offers([contact('c')], [anna])).toEqual(['c>anna:duty']);
  });

  it('a call that nobody has a telephone for is at the desk in this same instant, with the reason', () => {
    const anna = worker('anna', { canCall: false });
    const lea = worker('lea', { onDuty: false });
    const decision = decide(scene([contact('c', { channel: 'voice' })], [anna, lea]));
    expect(decision.alarms).toEqual([{ contactId: 'c', to: 'desk' }]);
    expect(decision.offers).toMatchObject([
      { workerId: 'lea', step: 'desk', why: ['nobody-else', 'no-telephone'] },
    ]);
  });

  it('one in a call is offered nothing else, and each channel has its own room (C18)', () => {
    expect(offers([contact('c')], [worker('anna', { inCall: true })])).toEqual([]);
    const onePhone = worker('bo', { roomOn: { voice: 0 } });
    expect(offers([contact('c', { channel: 'voice' })], [onePhone])).toEqual([]);
    expect(offers([contact('c', { channel: 'sms' })], [onePhone])).toEqual(['c>bo:duty']);
    expect(offers([contact('c')], [worker('bo', { offers: 1 })])).toEqual([]);
  });

  it('a queue that a lead has sent elsewhere goes to that unit, and to nobody else before it widens', () => {
    const redirects = [{ need: 'addiction', area: null, toUnit: 'team' }];
    const team = worker('bo', { competences: [unit('team', ['housing'])] });
    const workers = [worker('anna'), team];
    const [offer] = decide(scene([contact('c', { need: 'addiction' })], workers, { redirects })).offers;
    expect(offer).toMatchObject({ workerId: 'bo', step: 'duty' });
    expect(offer?.why).toContain('redirected');
    expect(offers([contact('c', { need: 'social' })], workers, { redirects })).toEqual(['c>anna:duty']);
    const full = [worker('anna'), { ...team, room: 0 }];
    expect(offers([contact('c', { need: 'addiction' })], full, { redirects })).toEqual([]);
    const later = contact('c', { need: 'addiction', stepAt: ago(301) });
    expect(offers([later], full, { redirects })).toEqual(['c>anna:duty']);
  });
});
