import type { Language } from '../../../../libs/protocol/index.js';
import { asked, ourBook } from '../../../../libs/triage/index.js';
import { asText } from './as-text.js';

const book = ourBook();
const asks = (key: string, language: Language) => asked(book.questions.get(key)!, language);
const cleo = {
  workerId: '00000000-0000-4000-8000-000000000002',
  name: 'Cleo',
  title: 'beroendemottagningen',
};

describe('a line of the log as a text message', () => {
  it('the first question comes after the greeting, in the language of the contact', () => {
    const first = (language: 'sv' | 'en' | 'ar') =>
      asText({ kind: 'question', ...asks('danger', language) }, language, 'Lea');
    expect(first('sv')).toMatch(/^Du har kommit rätt\. Lea ansvarar.*ring 112\.\n\nÄr någon i livsfara/);
    expect(first('en')).toMatch(/^You have reached the right place\. Lea is responsible/);
    expect(first('ar')).toContain('Lea');
    expect(first('sv')).toMatch(/\n1 Ja, livsfara nu\n2 Nej\n3 Jag vet inte$/);
  });

  it('the next questions stand by themselves', () => {
    expect(asText({ kind: 'question', ...asks('need', 'sv') }, 'sv', 'Lea')).toMatch(
      /^Vad gäller det mest\?/,
    );
  });

  it('what was written goes as it was written', () => {
    expect(asText({ kind: 'message', text: 'Kom hit {name} $& 1' }, 'sv', 'Lea')).toBe('Kom hit {name} $& 1');
  });

  it('says by first name and place who is responsible', () => {
    const line = { kind: 'responsible', who: cleo, holds: 'worker', before: null } as const;
    expect(asText(line, 'sv', 'Cleo')).toBe('Cleo, beroendemottagningen, ansvarar för din kontakt nu.');
    expect(asText(line, 'en', 'Cleo')).toBe(
      'Cleo, beroendemottagningen, is responsible for your contact now.',
    );
  });

  it('ends with what happens next, when something was promised', () => {
    expect(asText({ kind: 'closed', next: 'Cleo ringer $1 måndag.' }, 'sv', null)).toBe(
      'Det som händer nu: Cleo ringer $1 måndag.\nKontakten är avslutad. Skriv igen när du vill.',
    );
    expect(asText({ kind: 'closed', next: null }, 'sv', null)).toBe(
      'Kontakten är avslutad. Skriv igen när du vill.',
    );
  });

  it('about a call says who is responsible, and of tries in vain that they were asked for only to who asked', () => {
    const wished = { kind: 'call', what: 'text-wished' } as const;
    expect(asText(wished, 'sv', 'Lea')).toMatch(/^Du har ringt oss\. Lea ansvarar/);
    expect(asText(wished, 'ar', 'Lea')).toMatch(/^You called us\. Lea is responsible/);
    const inVain = (detail: string) => asText({ kind: 'call', what: 'text-in-vain', detail }, 'sv', 'Lea');
    expect(inVain('person')).toContain('som du bad om');
    expect(inVain('worker')).not.toContain('bad om');
    for (const detail of ['person', 'worker']) expect(inVain(detail)).not.toMatch(/kris|stafett|Lea/i);
    expect(asText({ kind: 'call', what: 'called' }, 'sv', 'Lea')).toBe('');
  });

  it('what is not for the person is nothing', () => {
    expect(asText({ kind: 'left' }, 'sv', 'Lea')).toBe('');
  });
});
