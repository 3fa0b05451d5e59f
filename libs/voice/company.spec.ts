import { company, type Standing, type Told, type Unmet } from './index.js';

const standing = (some: Partial<Standing> = {}): Standing => ({
  place: { position: 3, inDanger: 0, expectedSeconds: 240 },
  accepted: null,
  isReady: false,
  isExhausted: false,
  unmet: null,
  holder: 'Lea',
  ...some,
});
const GENDER: Unmet = { wish: 'gender', mayMeetAnother: true };
const AVOID: Unmet = { wish: 'avoid', mayMeetAnother: false };
const anna = { workerId: 'anna', name: 'Anna', title: 'socialjouren' };
const heard = (told: Told, now: Standing): string[] => company(told, now).say.map(({ prompt }) => prompt);
const later = (told: Told, now: Standing, times = 1): Told => {
  let left = told;
  for (let i = 0; i < times; i += 1) left = company(left, now).told;
  return left;
};

describe('company in the line', () => {
  it('begins with the place, the wait and what one can do', () => {
    expect(company({}, standing()).say).toEqual([
      { prompt: 'place-minutes', with: { position: 3, minutes: 4 } },
      { prompt: 'waiting-keys' },
    ]);
  });

  it('says a place when it changes, and is music when it does not', () => {
    const told = later({}, standing());
    expect(heard(told, standing())).toEqual([]);
    expect(heard(told, standing({ place: { position: 2, inDanger: 0, expectedSeconds: 180 } }))).toEqual([
      'place-minutes',
    ]);
    expect(heard(told, standing({ place: { position: 1, inDanger: 0, expectedSeconds: null } }))).toEqual([
      'place-next',
    ]);
  });

  it('says a wait that has become another, not one that wobbles', () => {
    const told = later({}, standing());
    expect(heard(told, standing({ place: { position: 3, inDanger: 0, expectedSeconds: 290 } }))).toEqual([]);
    expect(heard(told, standing({ place: { position: 3, inDanger: 0, expectedSeconds: 900 } }))).toEqual([
      'place-minutes',
    ]);
  });

  it('does not let a number grow without a word: someone in greater danger went first (C43)', () => {
    const told = later({}, standing());
    expect(heard(told, standing({ place: { position: 4, inDanger: 1, expectedSeconds: 240 } }))).toEqual([
      'overtaken',
      'place-minutes',
    ]);
  });

  it('says nothing of danger when it is for another reason that the number grew', () => {
    const told = later({}, standing());
    expect(heard(told, standing({ place: { position: 4, inDanger: 0, expectedSeconds: 240 } }))).toEqual([
      'reordered',
      'place-minutes',
    ]);
  });

  it('speaks of one minute as one', () => {
    expect(heard({}, standing({ place: { position: 2, inDanger: 0, expectedSeconds: 40 } }))).toEqual([
      'place-minute',
      'waiting-keys',
    ]);
  });

  it('promises no minutes that nobody can know', () => {
    expect(heard({}, standing({ place: { position: 3, inDanger: 0, expectedSeconds: null } }))).toEqual([
      'place',
      'waiting-keys',
    ]);
  });

  it('is heard from now and then although nothing changes', () => {
    const told = later({}, standing(), 6);
    expect(heard(told, standing())).toEqual(['company', 'waiting-keys']);
    expect(heard(later(told, standing()), standing())).toEqual([]);
  });

  it('says once who has taken it, joins when they are there, and says it anew of the next', () => {
    const taken = standing({ place: null, accepted: anna });
    const told = later(later({}, standing()), taken);
    expect(heard(later({}, standing()), taken)).toEqual(['accepted']);
    expect(heard(told, taken)).toEqual([]);
    expect(company(told, { ...taken, isReady: true })).toMatchObject({ stage: 'room' });
    expect(heard(later(told, standing()), taken)).toEqual(['accepted']);
  });

  it('offers a message by itself, once, when nobody could answer: never endless ringing (C15, C16)', () => {
    const nobody = standing({ isExhausted: true });
    const first = company(later({}, standing()), nobody);
    expect(first).toMatchObject({
      stage: 'message',
      say: [{ prompt: 'nobody-now', with: { name: 'Lea' } }, { prompt: 'message-offer' }],
    });
    expect(company(first.told, nobody).stage).toBe('waiting');
    expect(heard(later(first.told, nobody, 5), nobody)).toEqual(['nobody-now', 'waiting-keys']);
  });

  it('says first, and once, what happened that they cannot know', () => {
    const told: Told = { ...later({}, standing()), owed: [{ prompt: 'worker-delayed' }] };
    expect(heard(told, standing())).toEqual(['worker-delayed']);
    expect(heard(later(told, standing()), standing())).toEqual([]);
  });

  it('says that nobody here is as they wish, and what they may choose: at once, and with one reminder', () => {
    const wishing = standing({ unmet: GENDER });
    expect(heard({}, wishing)).toEqual(['wish-unmet', 'wish-keys', 'place-minutes', 'other-keys']);
    const told = later({}, wishing);
    expect(heard(told, wishing)).toEqual([]);
    expect(heard(later(told, wishing, 5), wishing)).toEqual(['wish-unmet', 'wish-keys', 'other-keys']);
    expect(heard(later(told, wishing, 11), wishing)).toEqual(['company', 'waiting-keys']);
    expect(heard(later({}, standing()), wishing)).toEqual(['wish-unmet', 'wish-keys']);
    expect(heard({}, standing({ unmet: GENDER, accepted: anna }))).toEqual(['accepted']);
  });

  it('says another wish that nobody meets anew; whom they avoid is not among what they may choose', () => {
    const told = later({}, standing({ unmet: GENDER }), 8);
    const avoiding = standing({ unmet: AVOID });
    expect(heard(told, avoiding)).toEqual(['wish-unmet', 'wish-keys-avoid']);
    const again = later(later(told, avoiding), avoiding, 5);
    expect(heard(again, avoiding)).toEqual(['wish-unmet', 'wish-keys-avoid', 'other-keys']);
  });

  it('lets them choose where nobody could answer: no message is asked for besides', () => {
    const nobody = standing({ unmet: GENDER, isExhausted: true });
    const first = company({}, nobody);
    expect(first).toMatchObject({ stage: 'waiting', say: [{}, { prompt: 'wish-keys' }, {}, {}] });
    expect(company(first.told, nobody)).toMatchObject({ stage: 'waiting', say: [] });
    expect(company(first.told, standing({ isExhausted: true })).stage).toBe('waiting');
  });
});
