import { documentOf, Ncco, soonDocument, type Action, type Setting } from './index.js';

const BACKUP = '46812345678';
const setting = (backup: string | null): Setting => ({
  ...{ language: 'sv', from: '46766861004', backup },
  ...{ step: 'https://hub.example/step?s=x', record: 'https://hub.example/record?s=x' },
  music: { long: 'https://hub.example/long.wav', short: 'https://hub.example/short.wav' },
  recordings: { base: 'https://hub.example/prompts', files: new Set() },
});
const before = (document: Ncco, what: Action['action']) =>
  document.slice(
    0,
    document.findIndex(({ action }) => action === what),
  );
const asks = ({ action }: Action) => action === 'notify' || action === 'input';

describe('what a document holds for when nobody answers its step', () => {
  it('the hub again, twice, before another line: a second in which we are away sends nobody there', () => {
    const document = documentOf({ stage: 'waiting', say: [] }, setting(BACKUP));
    // its own step, and two more
    expect(before(document, 'connect').filter(asks)).toHaveLength(3);
  });

  it('the hub again for half a minute where there is no other line', () => {
    const document = documentOf({ stage: 'waiting', say: [] }, setting(null));
    expect(document.filter(asks)).toHaveLength(6);
  });

  it('for whom we have called: neutral words that name no line, and no other line', () => {
    const document = documentOf({ stage: 'hello', say: [{ prompt: 'out-hello' }] }, setting(BACKUP));
    const words = document.flatMap((action) => (action.action === 'talk' ? [action.text] : []));
    expect(words.join(' ')).not.toMatch(/112|Stafett|kris|kön/i);
    expect(document.filter(asks)).toHaveLength(6);
    expect(document.some(({ action }) => action === 'connect')).toBe(false);
  });
});

describe('a call that cannot be answered yet', () => {
  it.each([[BACKUP], [null]])('is kept, and asks again what it is answered; another line: %s', (backup) => {
    const answer = 'https://hub.example/answer';
    const document = Ncco.parse(soonDocument('46766861004', backup, answer));
    const asked = document.flatMap((action) => (action.action === 'input' ? action.eventUrl : []));
    expect(asked).toEqual(Array.from({ length: backup ? 2 : 5 }, () => answer));
    expect(document.at(-1)).toMatchObject({ action: 'talk', text: expect.stringContaining('112') });
  });
});
