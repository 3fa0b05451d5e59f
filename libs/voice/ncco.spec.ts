import { Ncco, LONGEST_TALK } from './index.js';

const talk = { action: 'talk', text: 'Hej.', language: 'sv-SE', bargeIn: false };
const url = ['https://hub.example/step?s=x'];
const input = {
  ...{ action: 'input', type: ['dtmf'], dtmf: { maxDigits: 1, timeOut: 4 } },
  ...{ eventUrl: url, eventMethod: 'POST' },
};
const stream = { action: 'stream', streamUrl: ['https://hub.example/long.wav'], bargeIn: true };
const connect = {
  ...{ action: 'connect', from: '46766861004', limit: 86_400 },
  endpoint: [{ type: 'phone', number: '46812345678' }],
};
const room = { action: 'conversation', name: 'c-1', startOnEnter: true, endOnExit: false };
const isTaken = (...actions: object[]): boolean => Ncco.safeParse(actions).success;

describe('a document', () => {
  it('is taken as Vonage takes it', () => {
    expect(isTaken(talk, stream, input, connect, talk)).toBe(true);
    expect(isTaken(talk, { ...room, mute: true })).toBe(true);
  });

  it.each<[string, object[]]>([
    ['a misspelt field, over which Vonage passes without a word', [{ ...talk, bargein: true }]],
    ['more words than it says at once', [{ ...talk, text: 'a'.repeat(LONGEST_TALK + 1) }]],
    ['words without a word', [{ ...talk, text: '' }]],
    ['a voice that it does not have', [{ ...talk, language: 'sv' }]],
    ['what may be interrupted, and nothing that listens for the key', [{ ...talk, bargeIn: true }]],
    ['the same, with something else between', [{ ...talk, bargeIn: true }, stream, input]],
    ['a longer wait for a key than it has', [{ ...input, dtmf: { maxDigits: 1, timeOut: 11 } }]],
    ['an answer by GET, of which nobody knows how it is signed', [{ ...input, eventMethod: 'GET' }]],
    ['an address that is no list', [{ ...input, eventUrl: url[0] }]],
    ['a number with its plus', [{ ...connect, from: '+46766861004' }]],
    ['a number that is short', [{ ...connect, endpoint: [{ type: 'phone', number: '112' }] }]],
    ['another line for two hours only', [{ ...connect, limit: undefined }]],
    ['a room that ends for all when one leaves', [{ ...room, endOnExit: true }]],
    ['a room of which nothing is said of who begins it', [{ ...room, startOnEnter: undefined }]],
    ['nothing at all', []],
  ])('with %s is refused here, before a call is lost by it', (_, actions) => {
    expect(isTaken(...actions)).toBe(false);
  });
});
