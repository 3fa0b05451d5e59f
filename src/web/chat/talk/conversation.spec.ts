import { emptyConversation, follow, leavesGap, nextToSend, type Conversation } from './conversation.js';
import type { Entry, Named } from './protocol.js';
import { ABOUT_A_WISH, goesOn, minutesOf, openQuestions, standingOf } from './standing.js';

const contactId = 'c1';
const bo: Named = { workerId: 'w-bo', name: 'Bo', title: 'psykiatrin' };
const lea: Named = { workerId: 'w-lea', name: 'Lea', title: 'luckan' };
const at = '2026-11-21T13:02:00Z';

type Change = Partial<Omit<Entry, 'body'>> & { body?: Entry['body'] };
const line = (seq: number, change: Change = {}): Entry => {
  const body = change.body ?? { kind: 'message', text: `line ${seq}` };
  return { contactId, seq, after: seq - 1, at, actor: { kind: 'hub' }, ...change, body, kind: body.kind };
};
const responsible = (seq: number, who: Named, holds: 'desk' | 'worker', before: Named | null = null) =>
  line(seq, { body: { kind: 'responsible', who, holds, before } });
const question = (seq: number, name = 'danger') =>
  line(seq, {
    body: { kind: 'question', question: name, text: '?', options: [{ key: 'yes', label: 'Ja' }] },
  });

const opened = follow(emptyConversation(), { type: 'opened', contactId });
const hear = (talk: Conversation, ...entries: Entry[]) =>
  entries.reduce((now, entry) => follow(now, { type: 'entry', entry }), talk);
const say = (talk: Conversation, id: string) =>
  follow(talk, { type: 'said', item: { kind: 'message', id, text: id, state: 'waiting' } });
const seqs = (talk: Conversation) => talk.lines.map(({ seq }) => seq);

describe('lines', () => {
  it('stand in the order of their numbers, each once', () => {
    expect(seqs(hear(opened, line(1), line(2), line(2), line(1), line(3)))).toEqual([1, 2, 3]);
  });

  it('may skip the numbers that staff alone see', () => {
    expect(seqs(hear(opened, line(1), line(5, { after: 1 })))).toEqual([1, 5]);
  });

  it('that come after a missing one wait until it has been fetched', () => {
    const early = line(3);
    const behind = hear(opened, line(1), early);
    expect(seqs(behind)).toEqual([1]);
    expect(leavesGap(behind, early)).toBe(true);
    const answer = { contactId, entries: [line(2), line(3)] };
    const whole = follow(behind, { type: 'resumed', answer });
    expect(seqs(whole)).toEqual([1, 2, 3]);
    expect(leavesGap(whole, early)).toBe(false);
  });

  it('of another contact change nothing', () => {
    expect(seqs(hear(opened, line(1, { contactId: 'other' })))).toEqual([]);
  });

  it('of the contact before stay when a new one begins its numbers anew', () => {
    const next = follow(hear(opened, line(1), line(2)), { type: 'opened', contactId: 'c2' });
    expect(seqs(hear(next, line(1, { contactId: 'c2' })))).toEqual([1, 2, 1]);
  });

  it('end up the same however often and wherever the line was cut', () => {
    const all = [1, 2, 3, 4, 5, 6].map((seq) => line(seq));
    const expected = hear(opened, ...all);
    for (let cut = 0; cut <= all.length; cut++) {
      const before = hear(opened, ...all.slice(0, cut));
      const late = hear(before, ...all.slice(cut + 1));
      const entries = all.filter(({ seq }) => seq > late.last);
      expect(follow(late, { type: 'resumed', answer: { contactId, entries } })).toEqual(expected);
    }
  });
});

describe('what the person says', () => {
  it('waits in order, and leaves the outbox when its line comes', () => {
    const two = say(say(opened, 'a'), 'b');
    expect(nextToSend(two)?.id).toBe('a');
    const one = hear(two, line(1, { id: 'a' }));
    expect(one.outbox.map(({ id }) => id)).toEqual(['b']);
  });

  it('is shown as stored from the acknowledgement until its line comes, whichever is first', () => {
    const stored = follow(say(opened, 'a'), { type: 'stored', id: 'a', seq: 1 });
    expect(stored.outbox[0]?.state).toBe('stored');
    expect(nextToSend(stored)).toBeUndefined();
    expect(hear(stored, line(1)).outbox).toEqual([]);
    const lineFirst = hear(say(opened, 'a'), line(1));
    expect(follow(lineFirst, { type: 'stored', id: 'a', seq: 1 }).outbox).toEqual([]);
  });

  it('is not sent again when it opened the contact', () => {
    const carried = follow(say(opened, 'a'), { type: 'stored', id: 'a', seq: 0 });
    const answer = { contactId, entries: [line(1), line(2)] };
    expect(follow(carried, { type: 'resumed', answer }).outbox).toEqual([]);
  });

  it('does not hold up the rest when it is refused, and can be tried again or taken back', () => {
    const refused = follow(say(say(opened, 'a'), 'b'), { type: 'refused', id: 'a', why: 'nej' });
    expect(nextToSend(refused)?.id).toBe('b');
    expect(nextToSend(follow(refused, { type: 'retried', id: 'a' }))?.id).toBe('a');
    expect(follow(refused, { type: 'takenBack', id: 'a' }).outbox.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('where the person stands', () => {
  it('names the one who is responsible now', () => {
    const talk = hear(opened, responsible(1, lea, 'desk'), responsible(2, bo, 'worker', lea));
    expect(standingOf(talk)).toEqual({ responsible: { who: bo, holds: 'worker' }, stage: 'open' });
  });

  it('follows the talk to its end, and back when it is taken up again', () => {
    const ended = hear(opened, line(1, { body: { kind: 'ended' } }));
    expect(standingOf(ended).stage).toBe('ended');
    expect(standingOf(hear(ended, line(2, { body: { kind: 'resumed' } }))).stage).toBe('open');
    expect(standingOf(hear(ended, line(2, { body: { kind: 'closed', next: null } }))).stage).toBe('closed');
  });

  it('is of the contact now, not of one that was closed', () => {
    const closed = hear(
      opened,
      responsible(1, bo, 'worker'),
      line(2, { body: { kind: 'closed', next: null } }),
    );
    const next = follow(closed, { type: 'opened', contactId: 'c2' });
    expect(standingOf(next)).toEqual({ responsible: null, stage: 'open' });
  });

  it('promises whole minutes, rounded up', () => {
    expect([0, 59, 60, 61, 230].map(minutesOf)).toEqual([1, 1, 1, 2, 4]);
  });
});

describe('a question', () => {
  const openQuestion = (talk: Conversation) => openQuestions(talk)[0] ?? null;

  it('has its buttons while it is the newest and unanswered', () => {
    const asked = hear(opened, question(1));
    expect(openQuestion(asked)?.seq).toBe(1);
    expect(openQuestion(hear(asked, line(2, { actor: { kind: 'person' } })))?.seq).toBe(1);
    expect(openQuestion(hear(asked, question(2, 'need')))?.seq).toBe(2);
  });

  it('loses them when it is answered, also while the answer is on its way', () => {
    const asked = hear(opened, question(1));
    const body = { kind: 'answer', question: 'danger', option: 'yes', label: 'Ja' } as const;
    expect(openQuestion(hear(asked, line(2, { body })))).toBeNull();
    const item = { ...body, id: 'a', text: 'Ja', state: 'waiting' } as const;
    const pressed = follow(asked, { type: 'said', item });
    expect(openQuestion(pressed)).toBeNull();
    expect(openQuestion(follow(pressed, { type: 'refused', id: 'a', why: 'nej' }))?.seq).toBe(1);
  });

  it('keeps them beside the one about a wish, and each goes by its own answer', () => {
    const asked = hear(opened, question(1), question(2, ABOUT_A_WISH));
    const open = (talk: Conversation) => openQuestions(talk).map(({ seq }) => seq);
    expect(open(asked)).toEqual([1, 2]);
    const chosen = { kind: 'answer', question: ABOUT_A_WISH, option: 'wait', label: 'Vänta' } as const;
    expect(open(hear(asked, line(3, { body: chosen })))).toEqual([1]);
    const answered = { kind: 'answer', question: 'danger', option: 'no', label: 'Nej' } as const;
    expect(open(hear(asked, line(3, { body: answered }), question(4, 'need')))).toEqual([4, 2]);
  });

  it('loses them when a human has begun to talk, and when the contact is closed', () => {
    const asked = hear(opened, question(1));
    expect(openQuestion(hear(asked, line(2, { actor: { kind: 'worker', ...bo } })))).toBeNull();
    expect(openQuestion(hear(asked, line(2, { body: { kind: 'closed', next: null } })))).toBeNull();
  });
});

it('does not repeat who speaks within a few minutes', () => {
  const first = line(1, { actor: { kind: 'worker', ...bo } });
  const second = line(2, { actor: { kind: 'worker', ...bo }, at: '2026-11-21T13:04:00Z' });
  expect(goesOn(first, second)).toBe(true);
  expect(goesOn(first, { ...second, at: '2026-11-21T13:30:00Z' })).toBe(false);
  expect(goesOn(first, { ...second, actor: { kind: 'worker', ...lea } })).toBe(false);
  expect(goesOn(undefined, first)).toBe(false);
});
