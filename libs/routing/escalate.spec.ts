import { decide, type Step } from './index.js';
import { ago, contact, offered, scene, unit, worker } from './scene-examples.js';
import { NO_WISHES, type Waiting } from './model.js';

const up = (...steps: [Step['kind'], number][]): Step[] =>
  steps.map(([kind, seconds]) => ({ kind, seconds }));
const lea = worker('lea', { onDuty: false });
const ada = worker('ada', { onDuty: false });

describe('when nobody accepts', () => {
  it('goes to the next at once when the first has been asked', () => {
    const { offers } = decide(scene([contact('c', { asked: ['anna'] })], [worker('anna'), worker('bo')]));
    expect(offers).toMatchObject([{ workerId: 'bo', step: 'duty' }]);
  });

  it('passes every rung with nobody on it in the same instant: the desk, then the hub lead, then everyone again (C26)', () => {
    const first = decide(scene([contact('c')], [lea, ada]));
    expect(first.alarms).toEqual([{ contactId: 'c', to: 'desk' }]);
    expect(first.offers).toMatchObject([{ workerId: 'lea', step: 'desk' }]);
    expect(first.steps).toEqual([{ contactId: 'c', step: 6 }]);
    const deskSaidNo = { step: 6, stepAt: ago(5), asked: ['lea'], alarm: 'desk' as const };
    const second = decide(scene([contact('c', deskSaidNo)], [lea, ada]));
    expect(second.alarms).toEqual([{ contactId: 'c', to: 'lead' }]);
    expect(second.offers).toMatchObject([{ workerId: 'ada', step: 'lead' }]);
    const allSaidNo = { step: 7, asked: ['lea', 'ada'], alarm: 'lead' as const, roundAt: ago(20) };
    expect(decide(scene([contact('c', allSaidNo)], [lea, ada])).rounds).toEqual(['c']);
    expect(decide(scene([contact('c', { ...allSaidNo, roundAt: ago(5) })], [lea, ada])).rounds).toEqual([]);
  });

  it('raises the alarm to the lead when the watch-holder is not there', () => {
    expect(decide(scene([contact('c')], [worker('lea', { present: false })])).alarms).toEqual([
      { contactId: 'c', to: 'lead' },
    ]);
  });

  it('lets a contact wait for someone competent who is only full, for as long as the rung lasts', () => {
    const full = worker('anna', { room: 0 });
    expect(decide(scene([contact('c')], [full]))).toMatchObject({ alarms: [], steps: [] });
    const late = contact('c', { stepAt: ago(301) });
    expect(decide(scene([late], [full])).steps).toEqual([{ contactId: 'c', step: 1 }]);
  });

  it('a rung lasts its seconds, to the second, and the clock goes on while someone is being asked (C24, C27)', () => {
    const plan = up(['offer', 20], ['desk', 10], ['lead', 10]);
    const asking: Partial<Waiting> = { plan, open: ['duty'], asked: ['anna'] };
    const at = (seconds: number) =>
      decide(scene([contact('c', { ...asking, stepAt: ago(seconds) })], [worker('anna'), lea]));
    expect(at(19.9)).toMatchObject({ steps: [], offers: [] });
    expect(at(20).steps).toEqual([{ contactId: 'c', step: 1 }]);
    expect(offered(at(20))).toEqual(['c>lea:desk']);
  });

  it('widens: the same need in another area, then any unit; and never narrows again', () => {
    const plan = up(['offer', 20], ['other-area', 20], ['other-unit', 20], ['desk', 10], ['lead', 10]);
    const here: Partial<Waiting> = { plan, need: 'addiction', area: 'centre' };
    const away = worker('away', { competences: [unit('a', ['addiction'], ['hisingen'])] });
    const other = worker('other', { competences: [unit('b', ['housing'])] });
    const full = worker('full', { competences: [unit('c', ['addiction'], ['centre'])], room: 0 });
    const asks = (step: number, workers = [away, other, full]) =>
      offered(decide(scene([contact('c', { ...here, step, stepAt: ago(1) })], workers)));
    expect(asks(0)).toEqual([]);
    expect(asks(1)).toEqual(['c>away:other-area']);
    expect(asks(2)).toEqual(['c>away:other-area']);
    expect(asks(2, [other, full])).toEqual(['c>other:other-unit']);
    expect(asks(2, [other, { ...full, room: 1 }])).toEqual(['c>full:duty']);
  });

  it('with nobody of its own on duty it widens in the same instant', () => {
    const away = worker('away', { competences: [unit('a', ['addiction'], ['hisingen'])] });
    const here = contact('c', { need: 'addiction', area: 'centre' });
    expect(offered(decide(scene([here], [away])))).toEqual(['c>away:other-area']);
  });

  it('asks a worker who has just come, although the alarm is already ringing (C21)', () => {
    const ringing = contact('c', { step: 6, open: ['desk'], asked: ['lea'], alarm: 'desk' });
    expect(offered(decide(scene([ringing], [worker('anna'), lea])))).toEqual(['c>anna:duty']);
  });

  it('a plan may ask all who fit at once', () => {
    const plan = up(['offer-all', 20], ['desk', 10], ['lead', 10]);
    const workers = [worker('anna'), worker('bo'), worker('full', { room: 0 })];
    expect(offered(decide(scene([contact('c', { plan })], workers)))).toEqual(['c>anna:duty', 'c>bo:duty']);
  });

  it('the lead of a unit that takes it comes before the desk', () => {
    const plan = up(['offer', 20], ['unit-lead', 20], ['desk', 10], ['lead', 10]);
    const lisa = worker('lisa', { lead: true, available: false });
    expect(offered(decide(scene([contact('c', { plan })], [lisa, lea])))).toEqual(['c>lisa:unit-lead']);
  });
});

describe('those on stand-by', () => {
  const plan = up(['offer', 20], ['sms-standby', 20], ['ring-standby', 20], ['desk', 10], ['lead', 10]);
  const home = (id: string) => worker(id, { onDuty: false, standby: true, present: false });
  const told = (some: Partial<Waiting>, workers = [home('eva'), home('siv')]) =>
    decide(scene([contact('c', { plan, ...some })], [...workers, lea]));

  it('are told by text when nobody on duty is left, and once', () => {
    expect(told({}).alerts.map(({ workerId, by }) => `${workerId}:${by}`)).toEqual(['eva:sms', 'siv:sms']);
    expect(told({}).steps).toEqual([{ contactId: 'c', step: 1 }]);
    const waits = told({ step: 1, alerted: ['eva', 'siv'], stepAt: ago(5) });
    expect(waits).toMatchObject({ alerts: [], steps: [], offers: [] });
    const late = told({ step: 1, alerted: ['eva', 'siv'], stepAt: ago(20) });
    expect(late.alerts.map(({ workerId, by }) => `${workerId}:${by}`)).toEqual(['eva:ring', 'siv:ring']);
    expect(offered(late)).toEqual([]);
  });

  it('are rung when the text has had its time, and once; whoever talks on the telephone is not', () => {
    const both = { alerted: ['eva', 'siv'], rung: ['eva', 'siv'] };
    expect(told({ step: 2, ...both, stepAt: ago(5) })).toMatchObject({ alerts: [], steps: [], offers: [] });
    expect(offered(told({ step: 2, ...both, stepAt: ago(20) }))).toEqual(['c>lea:desk']);
    const talking = { ...home('eva'), inCall: true };
    const rings = told({ step: 1, alerted: ['eva', 'siv'], stepAt: ago(20) }, [talking, home('siv')]);
    expect(rings.alerts.map(({ workerId }) => workerId)).toEqual(['siv']);
  });

  it('one bad number stops nobody; when all are bad the rung is empty (C17)', () => {
    const one = told({ step: 1, unreachable: { sms: ['eva'], ring: [] }, alerted: ['siv'], stepAt: ago(1) });
    expect(one).toMatchObject({ alerts: [], steps: [], offers: [] });
    expect(
      offered(told({ step: 1, unreachable: { sms: ['eva', 'siv'], ring: ['eva', 'siv'] }, stepAt: ago(1) })),
    ).toEqual(['c>lea:desk']);
  });

  it('are rung when the text did not leave: one way that fails takes nothing from the other', () => {
    const failed = { unreachable: { sms: ['eva', 'siv'], ring: [] } };
    const rings = told({ step: 1, ...failed, stepAt: ago(1) });
    expect(rings.alerts.map(({ workerId, by }) => `${workerId}:${by}`)).toEqual(['eva:ring', 'siv:ring']);
  });

  it('no rung is held for one who was told as the desk, or whose stand-by is over', () => {
    const again = told({ alerted: ['lea', 'eva'], rung: ['lea', 'eva'], stepAt: ago(1) }, [
      { ...home('eva'), standby: false },
    ]);
    expect(offered(again)).toEqual(['c>lea:desk']);
  });

  it('are not woken while someone at work is free, nor for what they do not take', () => {
    expect(told({}, [home('eva'), worker('anna')]).alerts).toEqual([]);
    const housing = { ...home('eva'), competences: [unit('u', ['housing'])] };
    expect(told({ need: 'addiction' }, [housing]).alerts).toEqual([]);
  });

  it('are neither told nor rung by a hard wish that they do not meet, but for danger to life', () => {
    const [siv, bo] = [
      { ...home('siv'), gender: 'woman' },
      { ...home('bo'), gender: 'man' },
    ];
    const wishes = { ...NO_WISHES, gender: 'woman' as const, onlyGender: true };
    const by = (some: Partial<Waiting>, workers = [siv, bo]) =>
      told({ wishes, ...some }, workers).alerts.map((alert) => `${alert.workerId}:${alert.by}`);
    expect(by({})).toEqual(['siv:sms']);
    expect(by({ step: 1, alerted: ['siv'], stepAt: ago(20) })).toEqual(['siv:ring']);
    expect(by({ rank: 0, step: 1, stepAt: ago(5) })).toEqual(['siv:sms', 'bo:sms']);
    expect(by({}, [bo])).toEqual([]);
  });

  it('are asked like everyone else once their console is there', () => {
    const eva = { ...home('eva'), present: true };
    expect(offered(told({ step: 1, alerted: ['eva'], stepAt: ago(5) }, [eva]))).toEqual(['c>eva:duty']);
    expect(offered(told({}, [eva, worker('anna')]))).toEqual(['c>anna:duty']);
  });
});

describe('the desk and the hub lead with their consoles closed', () => {
  const away = (id: string, some = {}) =>
    worker(id, { onDuty: false, present: false, hasPhone: true, ...some });
  const alerts = (some: Partial<Waiting>, workers = [away('lea'), away('ada')]) =>
    decide(scene([contact('c', some)], workers)).alerts.map(({ workerId, by }) => `${workerId}:${by}`);

  it('get a text and are rung, each once, when nobody else is there', () => {
    expect(alerts({})).toEqual(['lea:sms', 'lea:ring', 'ada:sms', 'ada:ring']);
    const told = { step: 7, alerted: ['lea', 'ada'], rung: ['lea', 'ada'], alarm: 'lead' as const };
    expect(alerts(told)).toEqual([]);
    expect(alerts({}, [away('lea', { hasPhone: false })])).toEqual([]);
    const both = { ...scene([contact('c')], [away('lea')]), desk: { holder: 'lea', lead: 'lea' } };
    expect(decide(both).alerts).toHaveLength(2);
  });

  it('are asked at their console when it is open, and not told before their step has come', () => {
    expect(alerts({}, [lea, ada])).toEqual([]);
    expect(alerts({}, [worker('anna'), away('lea'), away('ada')])).toEqual([]);
  });

  it('are not told of one who does not want to meet them, nor on a number that does not work', () => {
    expect(
      alerts({ wishes: { ...NO_WISHES, avoid: ['lea'] }, unreachable: { sms: ['ada'], ring: ['ada'] } }),
    ).toEqual([]);
  });

  it('are rung when no text could leave', () => {
    expect(alerts({ unreachable: { sms: ['lea', 'ada'], ring: [] } })).toEqual(['lea:ring', 'ada:ring']);
  });

  it('for what can wait there is a text, and nobody is rung at night', () => {
    expect(alerts({ rank: 4 })).toEqual(['lea:sms', 'ada:sms']);
  });

  it('danger to life is told to everyone on stand-by, whatever their unit takes', () => {
    const housing = away('eva', { standby: true, competences: [unit('u', ['housing'])] });
    expect(alerts({ rank: 0, need: 'addiction' }, [housing])).toEqual(['eva:sms']);
  });
});

describe('who has seen it', () => {
  it('is given time, and everyone else silence, until it runs out (C33)', () => {
    const seen = contact('c', { acknowledgedUntil: ago(-10), asked: ['anna'] });
    const quiet = decide(scene([seen], [worker('anna'), worker('bo'), lea]));
    expect(quiet).toEqual({ offers: [], steps: [], alarms: [], alerts: [], rounds: [], unmet: [] });
    const over = decide(scene([{ ...seen, acknowledgedUntil: ago(0) }], [worker('anna')]));
    expect(over.rounds).toEqual(['c']);
    expect(offered(over)).toEqual(['c>anna:duty']);
  });
});
