import { talk } from './nccos.js';
import { caller, openCalls, second, type Calls } from './calls.js';
import { hubNumber, until, wire } from '../line.js';

describe('somebody calls the number', () => {
  let calls: Calls;
  beforeEach(async () => {
    calls = await openCalls();
  });
  afterEach(() => calls.close());

  it('the hub is asked what to do, and its words are heard, then the call is over', async () => {
    calls.script.answer = () => [talk('Du har kommit till krisnumret.')];
    const { uuid } = await calls.voice.call({ from: caller });
    await calls.forward(10 * second);
    const leg = await calls.voice.leg(uuid);
    expect(leg).toMatchObject({
      number: caller,
      state: 'completed',
      endedBy: 'platform',
      direction: 'inbound',
    });
    expect(leg.hears).toEqual([
      { at: 0, until: 1950, what: 'talk', text: 'Du har kommit till krisnumret.', language: 'sv-SE' },
    ]);
    await until(() => calls.statuses(uuid).length === 4);
    expect(calls.statuses(uuid)).toEqual(['started', 'ringing', 'answered', 'completed']);
    expect(calls.bodies('answer')).toEqual([
      {
        from: wire(caller),
        to: wire(hubNumber),
        uuid,
        conversation_uuid: leg.conversationUuid,
        endpoint_type: 'phone',
        region_url: calls.emulator.url,
      },
    ]);
  });
});
