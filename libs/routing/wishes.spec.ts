import { decide, NO_WISHES } from './index.js';
import { ago, contact, offered, scene, unit, worker } from './scene-examples.js';
import type { Waiting, Wishes, Worker } from './model.js';
import { DEFAULT_PLANS } from './plans.js';

const wishing = (wishes: Partial<Wishes>, some: Partial<Waiting> = {}) =>
  contact('c', { wishes: { ...NO_WISHES, ...wishes }, ...some });
const anna = worker('anna', { gender: 'woman', idleSince: ago(1) });
const bo = worker('bo', { gender: 'man', idleSince: ago(90) });
const cleo = worker('cleo', { gender: 'woman', peer: true, languages: ['sv', 'ar'], idleSince: ago(1) });

describe('what a person wishes for', () => {
  it('counts when it is soft, and falls through when nobody has it', () => {
    expect(offered(decide(scene([wishing({ gender: 'woman' })], [bo, anna])))).toEqual(['c>anna:duty']);
    expect(offered(decide(scene([wishing({ gender: 'woman' })], [bo])))).toEqual(['c>bo:duty']);
    expect(offered(decide(scene([wishing({ peer: true })], [anna, cleo, bo])))).toEqual(['c>cleo:duty']);
  });

  it('"not that one" holds at every rung and for danger to life too (C47)', () => {
    const not = { avoid: ['anna'] };
    expect(offered(decide(scene([wishing(not)], [anna])))).toEqual([]);
    expect(offered(decide(scene([wishing(not, { rank: 0 })], [anna, bo])))).toEqual(['c>bo:everyone']);
    const atTheDesk = decide(scene([wishing(not)], [anna], { desk: { holder: 'anna', lead: 'bo' } }));
    expect(atTheDesk.offers).toEqual([]);
    // The desk is the one they avoid: no second is waited for them, the lead sees it at once.
    expect(atTheDesk.alarms).toEqual([{ contactId: 'c', to: 'lead' }]);
    const own = wishing(not, { ownWorker: 'anna' });
    expect(offered(decide(scene([own], [anna, bo])))).toEqual(['c>bo:duty']);
  });

  it('when it is hard nobody else is asked, and that nobody can is said, once (C19)', () => {
    const only = wishing({ gender: 'woman', onlyGender: true });
    const { offers, unmet, alarms } = decide(scene([only], [bo]));
    expect(offers).toEqual([]);
    expect(unmet).toEqual([{ contactId: 'c', wish: 'gender' }]);
    // And a human sees it: it is not the person's fault that nobody is there.
    expect(alarms).toEqual([{ contactId: 'c', to: 'lead' }]);
    const told = { ...only, toldUnmet: 'gender' as const };
    expect(decide(scene([told], [bo])).unmet).toEqual([]);
    expect(offered(decide(scene([told], [bo, anna])))).toEqual(['c>anna:duty']);
  });

  it('waits without a word for one who can and is only full', () => {
    const full = { ...anna, room: 0 };
    const { offers, unmet } = decide(scene([wishing({ gender: 'woman', onlyGender: true })], [bo, full]));
    expect([offers, unmet]).toEqual([[], []]);
  });

  it('names the wish that is in the way', () => {
    const unmet = (wishes: Partial<Wishes>, some: Partial<Waiting> = {}) =>
      decide(scene([wishing(wishes, some)], [bo, anna])).unmet.map(({ wish }) => wish);
    expect(unmet({ onlyLanguage: true }, { language: 'ar' })).toEqual(['language']);
    expect(unmet({ onlyOwn: true }, { ownWorker: 'dina' })).toEqual(['own-worker']);
    expect(unmet({ onlyOwn: true })).toEqual([]);
    // Women there are, and Arabic there is; but not both in one.
    const dawit = worker('dawit', { gender: 'man', languages: ['ar'] });
    const both = wishing({ gender: 'woman', onlyGender: true, onlyLanguage: true }, { language: 'ar' });
    expect(decide(scene([both], [anna, dawit])).unmet).toEqual([{ contactId: 'c', wish: 'gender' }]);
  });

  it('gives way for danger to life, but for whom not to meet', () => {
    const only = wishing({ gender: 'woman', onlyGender: true }, { rank: 0 });
    expect(offered(decide(scene([only], [bo])))).toEqual(['c>bo:everyone']);
  });

  it('is not what is in the way when nobody is there at all', () => {
    const only = wishing({ gender: 'woman', onlyGender: true });
    expect(decide(scene([only], [])).unmet).toEqual([]);
  });

  it('is said when whoever is there holds the watch, leads or is on stand-by, and none of them is as they insist (C19)', () => {
    const only = wishing({ gender: 'woman', onlyGender: true });
    const unmet = [{ contactId: 'c', wish: 'gender' }];
    const said = (some: Partial<Worker>, contactThen = only) =>
      decide(scene([contactThen], [worker('lea', { onDuty: false, gender: 'man', ...some })])).unmet;
    // At night: the watch alone has a console open.
    expect(said({})).toEqual(unmet);
    expect(said({ available: false })).toEqual(unmet);
    expect(said({ gender: 'woman' })).toEqual([]);
    const alone = (some: Partial<Worker>) => ({ ...bo, onDuty: false, ...some });
    expect(decide(scene([only], [alone({ workerId: 'ada' })])).unmet).toEqual(unmet);
    expect(decide(scene([only], [alone({ standby: true })])).unmet).toEqual(unmet);
    expect(
      decide(scene([only], [alone({ standby: true }), { ...anna, onDuty: false, standby: true }])).unmet,
    ).toEqual([]);
    // What can wait wakes nobody on stand-by: nobody is there for it.
    const canWait = wishing({ gender: 'woman', onlyGender: true }, { rank: 4 });
    expect(decide(scene([canWait], [alone({ standby: true })])).unmet).toEqual([]);
    // To her who is not wished away it comes when nobody else is there.
    expect(said({}, wishing({ avoid: ['lea'] }))).toEqual([{ contactId: 'c', wish: 'avoid' }]);
  });

  it('is said when all consoles are closed, and nobody whom a telephone would reach is as they insist', () => {
    const only = (some: Partial<Waiting> = {}) => wishing({ gender: 'woman', onlyGender: true }, some);
    const unmet = [{ contactId: 'c', wish: 'gender' }];
    const home = { ...bo, onDuty: false, standby: true, present: false, hasPhone: true };
    const woman = { ...home, workerId: 'siv', gender: 'woman' };
    expect(decide(scene([only()], [home])).unmet).toEqual(unmet);
    expect(decide(scene([only()], [home, woman])).unmet).toEqual([]);
    expect(
      decide(scene([only({ unreachable: { sms: ['siv'], ring: ['siv'] } })], [home, woman])).unmet,
    ).toEqual(unmet);
    expect(decide(scene([only({ rank: 0 })], [home])).unmet).toEqual([]);
    const lea = { ...home, workerId: 'lea', standby: false };
    expect(decide(scene([only({ rank: 4 })], [lea])).unmet).toEqual(unmet);
    expect(decide(scene([only()], [{ ...lea, hasPhone: false }])).unmet).toEqual([]);
  });

  it('who avoids everyone there is told so, also with their life in danger; once', () => {
    const not = (some: Partial<Waiting> = {}) => wishing({ avoid: ['anna', 'bo'] }, some);
    const unmet = [{ contactId: 'c', wish: 'avoid' }];
    expect(decide(scene([not()], [anna, bo])).unmet).toEqual(unmet);
    expect(decide(scene([not({ rank: 0 })], [anna, bo])).unmet).toEqual(unmet);
    expect(decide(scene([not({ toldUnmet: 'avoid' })], [anna, bo])).unmet).toEqual([]);
    expect(decide(scene([not()], [anna, { ...cleo, room: 0 }])).unmet).toEqual([]);
    // Nobody is there at all: not the wish is in the way.
    expect(decide(scene([not()], [{ ...anna, present: false }])).unmet).toEqual([]);
  });

  it('looked for among those whom the plan would ever ask: what can wait takes nobody from another unit', () => {
    const elsewhere = worker('eva', { gender: 'woman', competences: [unit('other', ['psychiatry'])] });
    const waits = (some: Partial<Waiting>) =>
      wishing({ gender: 'woman', onlyGender: true }, { need: 'addiction', rank: 4, ...some });
    const bo2 = worker('bo', { gender: 'man', competences: [unit('mine', ['addiction'])] });
    const plans = { calm: DEFAULT_PLANS.R4, high: DEFAULT_PLANS.R2 };
    expect(decide(scene([waits({ plan: plans.calm })], [bo2, elsewhere])).unmet).toEqual([
      { contactId: 'c', wish: 'gender' },
    ]);
    expect(decide(scene([waits({ plan: plans.high })], [bo2, elsewhere])).unmet).toEqual([]);
  });

  it('of whom is responsible: a handover from them is put to one who fits, and never to a second meanwhile', () => {
    const relieved = (some: Partial<Waiting> = {}) =>
      wishing({ avoid: ['anna'] }, { toRelieve: 'anna', ownWorker: 'anna', ...some });
    const { offers } = decide(scene([relieved()], [anna, bo, cleo]));
    expect(offers).toMatchObject([
      { workerId: 'bo', step: 'handover', from: 'anna', why: ['another-wished'] },
    ]);
    expect(
      offered(decide(scene([relieved({ open: ['handover'], asked: ['bo'] })], [anna, bo, cleo]))),
    ).toEqual([]);
    expect(offered(decide(scene([relieved({ rank: 0 })], [anna, bo, cleo])))).toEqual([
      'c>bo:handover',
      'c>cleo:handover',
    ]);
  });

  it('of whom is responsible, and nobody else is there: it is said, whatever that one does', () => {
    const alone = wishing({ avoid: ['anna'] }, { toRelieve: 'anna' });
    expect(decide(scene([alone], [{ ...anna, available: false }])).unmet).toEqual([
      { contactId: 'c', wish: 'avoid' },
    ]);
  });

  it('the own team counts, wherever the own worker is', () => {
    const team = { competences: [unit('team', ['social', 'addiction', 'psychiatry'])] };
    const known = contact('c', { ownWorker: 'gone', ownTeam: ['team'] });
    expect(offered(decide(scene([known], [bo, worker('eva', { ...team, contacts: 2 })])))).toEqual([
      'c>eva:duty',
    ]);
  });
});
