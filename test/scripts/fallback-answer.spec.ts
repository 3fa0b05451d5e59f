import { Ncco } from '../../libs/voice/index.js';
import { anotherMachine, prints } from '../voice/elsewhere.js';

const HUB = '+46766861004';
const BACKUP = '+46812345678';

describe('what answers when no hub does', () => {
  it('connects a call that is not answered yet, and in the middle of one says 503, so that it goes on in what it runs', async () => {
    const elsewhere = await anotherMachine(HUB, BACKUP);
    const asked = (body: string) => fetch(elsewhere.url, { method: 'POST', body });
    const original = (type: string) => JSON.stringify({ original_request: { url: 'https://hub/x', type } });
    try {
      for (const body of [original('answer'), '{}', 'no JSON', '']) {
        const answer = await asked(body);
        expect(answer.headers.get('content-type')).toBe('application/json');
        const document = Ncco.parse(await answer.json());
        const to = document.flatMap((action) => (action.action === 'connect' ? action.endpoint : []));
        expect(to).toEqual([{ type: 'phone', number: BACKUP.slice(1) }]);
      }
      expect((await asked(original('event'))).status).toBe(503);
    } finally {
      elsewhere.close();
    }
  });

  it('is one document for a host of files, when that is asked for', () => {
    const { status, stdout } = prints('--static', HUB, BACKUP);
    expect(status).toBe(0);
    const document = Ncco.parse(JSON.parse(stdout));
    expect(document[0]?.action).toBe('talk');
    const to = document.flatMap((action) => (action.action === 'connect' ? action.endpoint : []));
    expect(to).toEqual([{ type: 'phone', number: BACKUP.slice(1) }]);
  });

  it.each([[], [HUB], [HUB, '0812345678'], [HUB, HUB], ['--static', HUB]])(
    'is not printed without another line: %s',
    (...numbers) => {
      const { status, stdout, stderr } = prints(...(numbers as string[]));
      expect(stderr).toContain('without another line');
      expect(status).toBe(1);
      expect(stdout).toBe('');
    },
  );
});
