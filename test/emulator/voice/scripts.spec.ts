import { input, notify, talk, wait } from './nccos.js';
import { openCalls, second, type Calls } from './calls.js';
import { until } from '../line.js';

describe('what a script does', () => {
  let calls: Calls;
  beforeEach(async () => {
    calls = await openCalls();
  });
  afterEach(() => calls.close());

  describe('input', () => {
    it('a key interrupts what may be interrupted, is told, and the answer replaces the rest', async () => {
      calls.script.input = () => [talk('Tack.')];
      const uuid = await calls.callWith(
        talk('En mycket lång hälsning som ingen behöver höra färdigt.', { bargeIn: true }),
        input(calls.url('input')),
        talk('Detta hörs inte.'),
      );
      await calls.forward(second);
      await calls.voice.press(uuid, '2');
      await calls.forward(20 * second);
      expect(calls.bodies('input')).toMatchObject([{ uuid, dtmf: { digits: '2', timed_out: false } }]);
      const [greeting, thanks] = await calls.voice.hears(uuid);
      expect([greeting!.until, thanks]).toMatchObject([second, { at: second, text: 'Tack.' }]);
      expect(await calls.said(uuid)).not.toContain('Detta hörs inte.');
    });

    it('who has pressed needs to hear no more of what may be interrupted', async () => {
      const uuid = await calls.callWith(
        talk('Tryck 1 för svenska.', { bargeIn: true }),
        talk('Press 2 for English.', { bargeIn: true }),
        input(calls.url('input')),
      );
      await calls.voice.press(uuid, '1');
      await calls.forward(0);
      expect(calls.bodies('input')).toMatchObject([{ dtmf: { digits: '1' } }]);
    });

    it('who speaks is not interrupting, unless speech is listened to', async () => {
      const long = talk('En mycket lång hälsning som ingen behöver höra färdigt.', { bargeIn: true });
      const deaf = await calls.callWith(long, input(calls.url('input')));
      await calls.voice.speak(deaf, 'Hallå?');
      expect(await calls.now(deaf)).toEqual([long.text]);
      const listens = { action: 'input', type: ['speech'], eventUrl: [calls.url('input')] };
      const listening = await calls.callWith(long, listens);
      await calls.voice.speak(listening, 'Hallå?');
      expect(await calls.now(listening)).toEqual([]);
    });

    it('a key pressed while something else is said is lost; after that the time runs out', async () => {
      calls.script.input = () => [];
      const uuid = await calls.callWith(talk('Hej.'), input(calls.url('input')), talk('Stanna kvar.'));
      await calls.voice.press(uuid, '1');
      await calls.forward(5599);
      expect(calls.bodies('input')).toEqual([]);
      await calls.forward(1);
      expect(calls.bodies('input')).toMatchObject([{ dtmf: { digits: '', timed_out: true } }]);
      expect(await calls.now(uuid)).toEqual(['Stanna kvar.']);
    });

    it('some keys and then time: what was pressed is told, and that time ran out', async () => {
      const uuid = await calls.callWith(input(calls.url('input'), { maxDigits: 4, timeOut: 3 }));
      await calls.voice.press(uuid, '12');
      await calls.forward(2 * second);
      await calls.voice.press(uuid, '3');
      await calls.forward(2999);
      expect(calls.bodies('input')).toEqual([]);
      await calls.forward(1);
      expect(calls.bodies('input')).toMatchObject([{ dtmf: { digits: '123', timed_out: true } }]);
    });

    it('# ends it when it shall', async () => {
      const uuid = await calls.callWith(input(calls.url('input'), { maxDigits: 9, submitOnHash: true }));
      await calls.voice.press(uuid, '45#');
      await calls.forward(0);
      expect(calls.bodies('input')).toMatchObject([{ dtmf: { digits: '45', timed_out: false } }]);
    });

    it('speech is told as words', async () => {
      const speech = { action: 'input', type: ['speech'], eventUrl: [calls.url('input')] };
      const uuid = await calls.callWith(speech);
      await calls.voice.speak(uuid, 'Jag vill prata med någon');
      await calls.forward(0);
      expect(calls.bodies('input')).toMatchObject([
        { speech: { results: [{ text: 'Jag vill prata med någon' }] }, dtmf: { digits: null } },
      ]);
    });

    it('asynchronous: every key is told on its own while the script goes on', async () => {
      const listen = {
        action: 'input',
        type: ['dtmf'],
        mode: 'asynchronous',
        eventUrl: [calls.url('input')],
      };
      const uuid = await calls.callWith(listen, wait(60));
      await calls.voice.press(uuid, '7');
      await calls.voice.press(uuid, '8');
      await until(() => calls.bodies('input').length === 2);
      expect(calls.bodies('input').map((b) => (b.dtmf as { digits: string }).digits)).toEqual(['7', '8']);
      expect((await calls.voice.leg(uuid)).state).toBe('answered');
    });
  });

  describe('notify', () => {
    it('tells its payload and no leg, and goes on with the answer', async () => {
      let ticks = 0;
      const hold = () => [talk('Du är inte glömd.'), notify(calls.url('hold'), { tick: (ticks += 1) })];
      calls.script.hold = () => (ticks < 3 ? hold() : [talk('Nu är det din tur.')]);
      const uuid = await calls.callWith(...hold());
      await calls.forward(60 * second);
      const told = calls.bodies('hold');
      expect(told.map((b) => b.payload)).toEqual([{ tick: 1 }, { tick: 2 }, { tick: 3 }]);
      expect(Object.keys(told[0]!).sort()).toEqual(['conversation_uuid', 'payload', 'timestamp']);
      expect(await calls.said(uuid)).toEqual([
        ...Array<string>(3).fill('Du är inte glömd.'),
        'Nu är det din tur.',
      ]);
    });

    it('an empty answer leaves the rest of the script', async () => {
      calls.script.hold = () => [];
      const uuid = await calls.callWith(notify(calls.url('hold')), talk('Vidare.'));
      expect(await calls.now(uuid)).toEqual(['Vidare.']);
    });
  });

  it('wait is silence, and counts as such', async () => {
    const uuid = await calls.callWith(talk('Hej.'), wait(6.5), talk('Hej igen.'));
    await calls.forward(20 * second);
    expect(await calls.voice.longestSilence(uuid)).toBe(6500);
  });

  it('a text said three times, and one without end', async () => {
    const uuid = await calls.callWith(talk('Hej.', { loop: 3 }), talk('För alltid.', { loop: 0 }));
    await calls.forward(1799);
    expect(await calls.now(uuid)).toEqual(['Hej.']);
    await calls.forward(3600 * second);
    expect(await calls.now(uuid)).toEqual(['För alltid.']);
  });
});
