import type { Entry, EntryBody } from '../../../../libs/protocol/entry.js';
import { sv } from '../words/sv.js';
import { quietText } from './quiet-text.js';
import { talkRows } from './rows.js';

const bo = { workerId: 'bo', name: 'Bo', title: 'psykiatrin' };
const entry = (seq: number, body: EntryBody, id?: string): Entry => ({
  contactId: 'k1',
  seq,
  after: seq - 1,
  at: '2026-11-21T13:00:00.000Z',
  kind: body.kind,
  actor: { kind: 'hub' },
  body,
  ...(id ? { id } : {}),
});
const day = (at: string): string => at.slice(0, 10);

describe('what one sees of a log', () => {
  it('gathers what happened between two things said', () => {
    const rows = talkRows(
      [
        entry(1, { kind: 'arrived', channel: 'sms', language: 'sv' }),
        entry(2, { kind: 'message', text: 'Hej' }),
        entry(3, { kind: 'offered', offerId: 'o', to: bo, step: 'duty' }),
        entry(4, { kind: 'delivery', of: 2, state: 'delivered' }),
        entry(5, { kind: 'responsible', who: bo, holds: 'worker', before: null }),
      ],
      [],
      day,
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['day', 'quiet', 'said', 'quiet']);
    expect(rows.at(-1)).toMatchObject({ entries: [{ seq: 3 }, { seq: 5 }] });
  });

  it('tells quietly what became of a text to somebody who called', () => {
    const rows = talkRows(
      [
        entry(1, { kind: 'call', what: 'text-wished' }),
        entry(2, { kind: 'delivery', of: 1, state: 'sending' }),
        entry(3, { kind: 'delivery', of: 1, state: 'failed', detail: 'number-unsafe' }),
      ],
      [],
      day,
    );
    const quiet = rows.flatMap((row) => (row.kind === 'quiet' ? row.entries : []));
    expect(quiet.map((one) => quietText(one, sv))).toEqual([
      'Personen vill ha ett sms om vad som händer nu',
      'Sms:et till personen: Kom inte fram (inget skickas: personen har sagt att det inte är säkert att skriva till numret)',
    ]);
  });

  it('keeps the key of a message from the moment it was written', () => {
    const message = {
      id: 'm1',
      contactId: 'k1',
      text: 'Hej',
      at: '',
      state: 'waiting' as const,
      seq: null,
      reason: null,
    };
    expect(talkRows([], [message], day)[0]?.key).toBe('m1');
    expect(talkRows([entry(1, { kind: 'message', text: 'Hej' }, 'm1')], [], day)[1]?.key).toBe('m1');
  });

  it('says in words what happened', () => {
    expect(quietText(entry(1, { kind: 'lost', who: bo }), sv)).toBe('Navet når inte Bo');
    expect(
      quietText(
        entry(1, { kind: 'graded', band: 'R0', need: null, reasons: ['danger:yes'], protocol: 'p' }),
        sv,
        (key) => (key === 'danger:yes' ? 'någon är i livsfara nu' : key),
      ),
    ).toBe('Bedömd R0 Fara för liv – någon är i livsfara nu');
  });
});
