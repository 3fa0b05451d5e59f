import fc from 'fast-check';
import { decide, type Desk, type Pace, type Waiting, type Worker } from './index.js';

const pace: Pace = { now: 1_000_000, offerSeconds: 30, pauseSeconds: 15 };
const desk: Desk = { holder: 'lea', lead: 'ada' };
const contact = (contactId: string, some: Partial<Waiting> = {}): Waiting => ({
  contactId,
  rank: 2,
  need: null,
  area: null,
  language: 'sv',
  arrivedAt: 990_000,
  targetSeconds: 900,
  ownWorker: null,
  asked: [],
  open: [],
  alarm: null,
  alarmAt: null,
  roundAt: 990_000,
  ...some,
});
const worker = (workerId: string, some: Partial<Worker> = {}): Worker => ({
  workerId,
  onDuty: true,
  present: true,
  available: true,
  room: 3,
  contacts: 0,
  offers: 0,
  idleSince: 0,
  languages: ['sv'],
  competences: [{ needs: ['addiction', 'psychiatry', 'social'], areas: [] }],
  ...some,
});
const offered = (waiting: Waiting[], workers: Worker[]) =>
  decide(waiting, workers, desk, pace).offers.map(
    ({ contactId, workerId, step }) => `${contactId}>${workerId}:${step}`,
  );

describe('who is offered what', () => {
  it('puts the more urgent band first, and within it the one who has waited longest', () => {
    const waiting = [
      contact('late', { arrivedAt: 995_000 }),
      contact('early'),
      contact('urgent', { rank: 1, arrivedAt: 999_000 }),
    ];
    expect(offered(waiting, [worker('anna')])).toEqual(['urgent>anna:duty']);
    expect(offered(waiting.slice(0, 2), [worker('anna')])).toEqual(['early>anna:duty']);
  });

  it('prefers the person’s own worker, then language, then fewest contacts, then longest idle', () => {
    const anna = worker('anna', { contacts: 2 });
    const bo = worker('bo', { idleSince: 5 });
    const cleo = worker('cleo', { idleSince: 1 });
    expect(offered([contact('c', { ownWorker: 'anna' })], [anna, bo, cleo])).toEqual(['c>anna:own']);
    expect(offered([contact('c')], [anna, bo, cleo])).toEqual(['c>cleo:duty']);
    expect(
      offered([contact('c', { language: 'ar' })], [worker('dina', { languages: ['ar'], contacts: 2 }), bo]),
    ).toEqual(['c>dina:duty']);
  });

  it('puts danger to life to everyone on duty at once, whatever their room', () => {
    const workers = [
      worker('anna', { room: 0 }),
      worker('bo', { available: false }),
      worker('cleo', { onDuty: false }),
    ];
    expect(offered([contact('c', { rank: 0 })], workers)).toEqual(['c>anna:everyone', 'c>bo:everyone']);
  });

  it('puts danger to life to the watch-holder too, on shift or not, and to a lead who is busy with another', () => {
    const lea = worker('lea', { onDuty: false, offers: 1 });
    expect(offered([contact('c', { rank: 0 })], [lea])).toEqual(['c>lea:everyone']);
    const ada = worker('ada', { onDuty: false, offers: 1 });
    const asked = contact('c', { rank: 0, asked: ['lea'], alarm: 'desk', alarmAt: 990_000 });
    expect(offered([asked], [lea, ada])).toEqual(['c>ada:lead']);
  });

  it('asks only those who take the need and the area; an unknown one fits everyone', () => {
    const north = worker('anna', { competences: [{ needs: ['addiction'], areas: ['northeast'] }] });
    expect(offered([contact('c', { need: 'addiction', area: 'centre' })], [north])).toEqual([]);
    expect(offered([contact('c', { need: 'addiction', area: 'elsewhere' })], [north])).toEqual([
      'c>anna:duty',
    ]);
    expect(offered([contact('c')], [north])).toEqual(['c>anna:duty']);
  });

  it('goes to the next at once when the first has been asked', () => {
    expect(offered([contact('c', { asked: ['anna'] })], [worker('anna'), worker('bo')])).toEqual([
      'c>bo:duty',
    ]);
  });

  it('rings at the desk when nobody is left, then at the hub lead, then rests and asks everyone again', () => {
    const lea = worker('lea', { onDuty: false });
    const ada = worker('ada', { onDuty: false });
    const first = decide([contact('c')], [lea, ada], desk, pace);
    expect(first.alarms).toEqual([{ contactId: 'c', to: 'desk' }]);
    expect(first.offers).toMatchObject([{ workerId: 'lea', step: 'desk' }]);
    const second = decide(
      [contact('c', { asked: ['lea'], alarm: 'desk', alarmAt: 990_000 })],
      [lea, ada],
      desk,
      pace,
    );
    expect(second.alarms).toEqual([{ contactId: 'c', to: 'lead' }]);
    expect(second.offers).toMatchObject([{ workerId: 'ada', step: 'lead' }]);
    const third = contact('c', { asked: ['lea', 'ada'], alarm: 'lead', alarmAt: 990_000, roundAt: 980_000 });
    expect(decide([third], [lea, ada], desk, pace).rounds).toEqual(['c']);
  });

  it('raises the alarm to the lead when the watch-holder is not there', () => {
    expect(decide([contact('c')], [worker('lea', { present: false })], desk, pace).alarms).toEqual([
      { contactId: 'c', to: 'lead' },
    ]);
  });

  it('lets a contact wait for someone competent who is only full, until its target has passed', () => {
    const full = worker('anna', { room: 0 });
    expect(decide([contact('c')], [full], desk, pace).alarms).toEqual([]);
    expect(decide([contact('c', { targetSeconds: 5 })], [full], desk, pace).alarms).toHaveLength(1);
  });

  it('asks a worker who has just come, although the alarm is already ringing', () => {
    expect(
      offered([contact('c', { open: ['desk'], asked: ['lea'], alarm: 'desk' })], [worker('anna')]),
    ).toEqual(['c>anna:duty']);
  });

  it('never gives a worker more than their room, never asks twice in a round, never leaves a fitting pair idle', () => {
    const some = fc.record({
      waiting: fc.array(
        fc.record({ rank: fc.integer({ min: 0, max: 4 }), asked: fc.subarray(['w0', 'w1', 'w2']) }),
        { maxLength: 8 },
      ),
      rooms: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(some, ({ waiting, rooms }) => {
        const contacts = waiting.map((one, i) => contact(`c${i}`, one));
        const workers = rooms.map((room, i) => worker(`w${i}`, { room }));
        const { offers } = decide(contacts, workers, desk, pace);
        const ordinary = offers.filter(({ step }) => step === 'duty');
        for (const { workerId, room } of workers)
          expect(ordinary.filter((offer) => offer.workerId === workerId).length).toBeLessThanOrEqual(
            Math.min(room, 1),
          );
        for (const offer of offers)
          expect(contacts.find((c) => c.contactId === offer.contactId)?.asked).not.toContain(offer.workerId);
        const idle = workers.filter(
          (w) => w.room > 0 && !offers.some((offer) => offer.workerId === w.workerId),
        );
        const unoffered = contacts.filter((c) => !offers.some((offer) => offer.contactId === c.contactId));
        for (const c of unoffered) for (const w of idle) expect(c.asked).toContain(w.workerId);
      }),
    );
  });
});
