import { outcomeOf } from '../../src/channels/vonage/sending-outcome.js';

/** As the SDK throws what Vonage, or a proxy before it, answers. */
const answered = (status: number, body: unknown, headers: Record<string, string> = {}) => ({
  name: 'VetchError',
  response: new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers }),
});
const PROXY = '<html>Bad gateway</html>';
const own = (title: string) => ({ type: 'https://developer.vonage.com', title, detail: 'See there' });
/** As Node’s fetch throws a connection that failed. */
const broken = (code: string) => Object.assign(new TypeError('fetch failed'), { cause: { code } });

describe('what became of what we handed over', () => {
  it('too much at once: after as long as Vonage says, a minute at most', async () => {
    const waits = async (headers: Record<string, string>) => outcomeOf(answered(429, own('Slow'), headers));
    const later = (retryAfterSeconds: number) => ({ kind: 'throttled', retryAfterSeconds });
    expect(await waits({ 'retry-after': '7' })).toEqual(later(7));
    expect(await waits({ 'retry-after': '3600' })).toEqual(later(60));
    expect(await waits({})).toEqual(later(1));
    for (const after of ['soon', '-1']) expect(await waits({ 'retry-after': after })).toEqual(later(1));
  });

  it('refused: never as it is, with Vonage’s own word for why', async () => {
    expect(await outcomeOf(answered(402, own('Low balance')))).toEqual({
      ...{ kind: 'refused', title: 'Low balance. See there' },
    });
    expect(await outcomeOf(answered(404, PROXY))).toEqual({ kind: 'refused', title: 'HTTP 404' });
  });

  it.each<[string, unknown, string]>([
    ['a failure in Vonage’s own words', answered(500, own('Internal')), 'provider-500'],
    ['not now, by whomever', answered(503, PROXY), 'provider-503'],
    ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED'].map(
      (code): [string, unknown, string] => [
        `a line that was never there: ${code}`,
        broken(code),
        'unreachable',
      ],
    ),
  ])('%s: surely not sent, so another try is safe', async (_, failure, why) => {
    expect(await outcomeOf(failure)).toEqual({ kind: 'not-sent', why });
  });

  it.each<[string, unknown, string]>([
    ['no answer in time', new DOMException('This operation was aborted', 'AbortError'), 'no-answer'],
    ['a line that broke in the middle', broken('ECONNRESET'), 'connection-lost'],
    ['a line that was closed in the middle', broken('UND_ERR_SOCKET'), 'connection-lost'],
    ['a failure of something in between', answered(500, PROXY), 'provider-500'],
    ['a gateway that could not', answered(502, PROXY), 'provider-502'],
    ['a gateway that waited in vain', answered(504, PROXY), 'provider-504'],
    ['a yes that cannot be read', answered(202, PROXY), 'unreadable-answer'],
    ['whatever else there may be', undefined, 'connection-lost'],
  ])('%s: it may have left, so nobody sends it again as if it had not', async (_, failure, why) => {
    expect(await outcomeOf(failure)).toEqual({ kind: 'uncertain', why });
  });
});
