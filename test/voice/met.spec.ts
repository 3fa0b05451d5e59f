import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { callLog, lastContact, Phone, startHubWithCalls } from './house.js';

const at = story<RunningHub & Line>(unhurried, startHubWithCalls);
const caller = (number?: string | null) => new Phone(at.hub.handsets.voice, number);
/** Somebody is at work and has it before them: nothing is exhausted, nobody answers yet. */
const inLine = async (number?: string | null) => {
  await at.available('anna');
  const person = await caller(number).calls();
  await person.hears('Du är näst på tur');
  return person;
};
const state = () => lastContact(at.hub).then((contact) => contact.state);

describe('whoever calls', () => {
  it('is a contact with somebody responsible and a log before a word is spoken, is greeted, and told of 112 and of the 9', async () => {
    const person = await caller().calls();
    await person.hears('krisnumret');
    await person.hears('Ring 112');
    expect((await person.words()).join(' ')).toMatch(/tryck 9 och gå före alla/);
    const contact = await lastContact(at.hub);
    const [holder] = await at.hub.rows<{ name: string }>(
      `select w.first_name as name from responsibility r join worker w on w.id = r.worker_id where r.contact_id = $1`,
      [contact.id],
    );
    expect(holder?.name).toBe('Lea');
    const log = await at.hub.rows<{ kind: string }>(
      `select kind from entry where contact_id = $1 order by seq`,
      [contact.id],
    );
    expect(log.map(({ kind }) => kind).slice(0, 3)).toEqual(['arrived', 'responsible', 'question']);
  });

  it('need not answer anything: silence leads to the line, where the place is told and it is never silent', async () => {
    const person = await inLine();
    await person.hears('tryck 1. Vill du få ett sms');
    await eventually(
      'music',
      async () => (await person.now()).hears.filter(({ what }) => what === 'stream').length > 1,
    );
    expect((await person.now()).endedAt).toBeNull();
  });

  it('answers by keys; yes is danger to life, to everyone, and says that we cannot call 112 for them', async () => {
    const person = await caller().calls();
    await person.hears('Är någon i livsfara');
    await person.presses('1');
    await person.hears('Ditt samtal går före alla andra nu. Vi kan inte ringa 112 åt dig');
    expect(await person.words()).not.toContain('Tack.');
    await eventually('danger', async () => (await lastContact(at.hub)).band === 'R0');
  });

  it('gets nine in danger to life at any time', async () => {
    const person = await inLine();
    await person.presses('9');
    await person.hears('Vi kan inte ringa 112 åt dig');
    expect((await lastContact(at.hub)).band).toBe('R0');
  });

  it('who does not know is asked on, about danger to life only', async () => {
    const person = await caller().calls();
    await person.hears('Är någon i livsfara');
    await person.presses('3');
    await person.hears('Andas konstigt');
    await person.presses('4');
    await person.hears('Tack.');
    await person.hears('Du är näst på tur');
  });

  it('chooses English, is spoken to in English from then on, and the next time', async () => {
    const person = await caller().calls();
    await person.hears('English: press 8');
    await person.presses('8');
    await person.hears('Is a life in danger');
    await person.hears('You do not have to answer');
    await person.hears('You are next');
    expect((await lastContact(at.hub)).language).toBe('en');
    await person.hangsUp();
    await eventually('the call to be over', async () => (await state()) === 'callback');
    await person.calls();
    await person.hears('Hello again');
  });

  it('who hides their number is a contact, is asked for one before a call-back is promised', async () => {
    const person = await inLine(null);
    await person.presses('1');
    await person.hears('Vi ser inte ditt nummer');
    await person.presses('112#');
    await person.hears('lägg på och ring 112. Kan du inte det, tryck 9 och fyrkant');
    await person.presses('0900#');
    await person.hears('Det numret kan vi inte ringa');
    await person.presses('0701740555#');
    await person.hears('Vi ringer dig när det är din tur');
    const { id, address } = await lastContact(at.hub);
    expect(address).toBeNull();
    const [call] = await at.hub.rows<{ to: string }>(
      `select call_back_to as "to" from voice_call where contact_id = $1`,
      [id],
    );
    expect(call?.to).toBe('+46701740555');
    expect(await callLog(at.hub, id)).toEqual(['hidden-number', 'call-back-wished']);
  });

  it('whose number makes no sense is met like one that is hidden', async () => {
    const person = await caller(null).calls('anonymous@invalid');
    await person.hears('krisnumret');
    expect((await lastContact(at.hub)).address).toBeNull();
  });

  it('who wants to be called back is asked whether that is safe, keeps their place, and may put the telephone down', async () => {
    const person = await inLine();
    await person.presses('1');
    await person.hears('Är det säkert att ringa det här numret?');
    await person.presses('1');
    await person.hears('Du behåller din plats');
    const before = await at.hub.rows(`select arrived_at, rank from contact`);
    await person.hangsUp();
    await eventually('a call-back', async () => (await state()) === 'callback');
    expect(await at.hub.rows(`select arrived_at, rank from contact`)).toEqual(before);
  });

  it('whose number is not safe: it is never called and never texted, they may give another', async () => {
    const person = await inLine();
    await person.presses('2');
    await person.hearsOut('Är det säkert att skicka sms');
    await person.presses('2');
    await person.hears('Då ringer och skriver vi aldrig till det numret');
    await person.hears('Du är kvar i kön', (await person.words()).length);
    await person.presses('1');
    await person.hears('Då ringer och skriver vi aldrig till det numret', (await person.words()).length - 1);
    await person.presses('0701740556#');
    await person.hears('Vi ringer dig när det är din tur');
    expect(await at.hub.rows(`select number, is_safe from voice_number`)).toEqual([
      { number: person.number, is_safe: false },
    ]);
  });

  it('who calls from a number that somebody else keyed in is asked whether it is safe: nobody has spoken for them', async () => {
    const owner = caller();
    const other = await inLine();
    await other.presses('1');
    await other.hearsOut('Är det säkert att ringa det här numret?');
    await other.presses('2');
    await other.hears('Slå ett nummer där vi kan nå dig');
    await other.presses(`0${owner.number?.slice('+46'.length)}#`);
    await other.hears('Vi ringer dig när det är din tur');
    await owner.calls();
    await owner.hears('Är någon i livsfara');
    await owner.presses('3');
    await owner.hears('Du kan vänta kvar');
    await owner.presses('1');
    await owner.hears('Är det säkert att ringa det här numret?');
  });

  it('who wants a text gets one with what happens next, once it is said to be safe', async () => {
    const person = await inLine();
    await person.presses('2');
    await person.hears('Är det säkert att skicka sms');
    await person.presses('1');
    await person.hears('Vi skickar ett sms nu');
    await eventually('the text', async () =>
      (await at.hub.handsets.received(person.number as string)).find(({ text }) =>
        text.includes('Lea ansvarar'),
      ),
    );
  });

  it('who puts the telephone down in the first second has reached us all the same: owned work to get back to', async () => {
    const person = await caller().calls();
    await person.hangsUp();
    await eventually('a call-back', async () => (await state()) === 'callback');
    const { id } = await lastContact(at.hub);
    expect(await callLog(at.hub, id)).toEqual(['hung-up']);
    const [open] = await at.hub.rows(
      `select kind from responsibility where contact_id = $1 and until is null`,
      [id],
    );
    expect(open).toEqual({ kind: 'desk' });
  });

  it('who calls again keeps their place; two at one telephone at once are two contacts', async () => {
    const person = await inLine();
    await person.hangsUp();
    await eventually('a call-back', async () => (await state()) === 'callback');
    const first = await lastContact(at.hub);
    await person.calls();
    await person.hears('Du har kvar din plats');
    expect(await lastContact(at.hub)).toMatchObject({ id: first.id, state: 'waiting' });
    await caller(person.number).calls(person.number);
    await eventually('another', async () => (await lastContact(at.hub)).id !== first.id);
  });

  it('when nobody can answer, is told who answers for them and may speak in their own words: never endless ringing', async () => {
    const person = await caller().calls();
    await person.hears('Just nu kan ingen svara');
    await person.hears('Tala in med dina egna ord efter tonen');
    await person.hears('Tala efter tonen');
    await at.hub.handsets.voice.speak(person.number as string, 'Jag vill att någon ringer mig.');
    await person.presses('#');
    await person.hears('Ditt meddelande är sparat');
    await person.hears('Är det säkert att ringa det här numret?');
    await person.presses('1');
    await person.hears('Vi ringer dig när det är din tur');
    const { id } = await lastContact(at.hub);
    await eventually('the message', async () => (await callLog(at.hub, id)).includes('message'));
  });
});
