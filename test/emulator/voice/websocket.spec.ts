import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verifySignature } from '@vonage/jwt';
import { WebSocketServer, type WebSocket } from 'ws';
import { fromPcm, strengthOf, toPcm } from '../../../libs/vonage-emulator/voice/sound/pcm.js';
import { room, talk, wait } from './nccos.js';
import { openCalls, second, worker, type Calls } from './calls.js';
import { account, until } from '../line.js';

/** The hub's end of a websocket: keeps what it is sent. */
class Gateway {
  readonly frames: Buffer[] = [];
  readonly events: Record<string, unknown>[] = [];
  socket: WebSocket | undefined;
  handshake: IncomingMessage | undefined;
  private readonly server = new WebSocketServer({ port: 0, host: '127.0.0.1' });

  constructor() {
    this.server.on('connection', (socket, handshake) => {
      this.socket = socket;
      this.handshake = handshake;
      socket.on('message', (data: Buffer, isBinary) => {
        if (isBinary) this.frames.push(data);
        else this.events.push(JSON.parse(data.toString()) as Record<string, unknown>);
      });
    });
  }

  async url(): Promise<string> {
    if (!this.server.address()) await once(this.server, 'listening');
    return `ws://127.0.0.1:${(this.server.address() as AddressInfo).port}/voice?t=once`;
  }

  close(): void {
    this.socket?.terminate();
    this.server.close();
  }
}

const rate = 16_000;
const toneFrames = (hz: number, count: number): Buffer[] =>
  Array.from({ length: count }, (_, f) =>
    toPcm(
      Float32Array.from(
        { length: 320 },
        (_s, i) => 0.4 * Math.sin((2 * Math.PI * hz * (f * 320 + i)) / rate),
      ),
    ),
  );

describe('a websocket in a call', () => {
  let calls: Calls;
  let gateway: Gateway;
  beforeEach(async () => {
    calls = await openCalls();
    gateway = new Gateway();
  });
  afterEach(async () => {
    gateway.close();
    await calls.close();
  });

  const endpoint = async (more: object = {}) => ({
    type: 'websocket',
    uri: await gateway.url(),
    'content-type': 'audio/l16;rate=16000',
    headers: { contact: 'c_1' },
    ...more,
  });
  const connected = async (more: object = {}, how: object = {}): Promise<string> => {
    const uuid = await calls.callWith(
      { action: 'connect', endpoint: [await endpoint(more)], ...how },
      talk('Vidare.'),
    );
    await calls.forward(0);
    await until(() => gateway.events.length > 0);
    return uuid;
  };
  const socketLeg = async () => (await calls.voice.legs()).find(({ kind }) => kind === 'websocket')!;
  const received = (from: number): Float32Array => fromPcm(Buffer.concat(gateway.frames.slice(from)));

  it('first a text that says what comes, with the metadata beside it; then 20 ms at a time', async () => {
    await connected();
    expect(gateway.events).toEqual([
      { event: 'websocket:connected', 'content-type': 'audio/l16;rate=16000', contact: 'c_1' },
    ]);
    await calls.forward(second);
    await until(() => gateway.frames.length === 51);
    expect(new Set(gateway.frames.map((f) => f.length))).toEqual(new Set([640]));
  });

  it.each([
    [8000, 320],
    [24_000, 960],
  ])('%d samples a second: %d bytes a frame', async (samples, bytes) => {
    await connected({ 'content-type': `audio/l16;rate=${samples}` });
    await calls.forward(100);
    await until(() => gateway.frames.length > 0);
    expect(gateway.frames[0]).toHaveLength(bytes);
  });

  it('shows who it is: Vonage’s token, or what it was told to say', async () => {
    await connected({ authorization: { type: 'vonage' } });
    const bearer = gateway.handshake!.headers.authorization!.replace('Bearer ', '');
    expect(verifySignature(bearer, account.signatureSecret)).toBe(true);
    await calls.voice.hangUp((await calls.voice.legs())[0]!.uuid);
    gateway.events.length = 0;
    await connected({ authorization: { type: 'custom', value: 'Bearer abc123' } });
    expect(gateway.handshake!.headers.authorization).toBe('Bearer abc123');
  });

  it('what the caller sounds comes out of it, and not what it says itself', async () => {
    const caller = await connected();
    await calls.forward(100);
    await until(() => gateway.frames.length === 6);
    await calls.voice.sound(caller, { hz: 1000, ms: second });
    for (const frame of toneFrames(500, 20)) gateway.socket!.send(frame);
    await until(async () => (await socketLeg()).socket!.buffered === 20);
    await calls.forward(400);
    await until(() => gateway.frames.length === 26);
    const sound = received(7);
    expect(strengthOf(1000, sound, rate)).toBeGreaterThan(0.25);
    expect(strengthOf(500, sound, rate)).toBeLessThan(0.02);
  });

  it('what it says is heard by the caller, and by another websocket, never by one leg alone', async () => {
    const caller = await connected();
    for (const frame of toneFrames(500, 50)) gateway.socket!.send(frame);
    await until(async () => (await socketLeg()).socket!.buffered === 50);
    await calls.forward(second);
    const from = (await socketLeg()).uuid;
    const [line, voice] = (await calls.voice.hears(caller)).filter(({ what }) => what === 'leg');
    expect(line).toMatchObject({ from, until: null });
    expect(voice).toMatchObject({ from, text: 'audio' });
    const spoken = await calls.voice.audioSpoken(from);
    expect(strengthOf(500, fromPcm(spoken.subarray(44)), rate)).toBeGreaterThan(0.35);
  });

  it('everybody in the room together', async () => {
    await calls.voice.behave({ does: 'answer', number: worker, afterMs: 0 });
    const caller = await calls.callWith(room('c_1'));
    await calls.callOut([room('c_1')]);
    const { uuid } = await calls.vonage.voice.createOutboundCall({
      to: [await endpoint()],
      from: { type: 'phone', number: '46766861004' },
      ncco: [room('c_1')],
    } as never);
    await calls.forward(0);
    await until(async () => (await calls.voice.leg(uuid)).room === 'c_1');
    await calls.voice.sound(caller, { hz: 1000, ms: 10 * second });
    await calls.voice.sound(worker, { hz: 400, ms: 10 * second });
    const before = gateway.frames.length;
    await calls.forward(400);
    await until(() => gateway.frames.length >= before + 20);
    expect(strengthOf(1000, received(before + 1), rate)).toBeGreaterThan(0.25);
    expect(strengthOf(400, received(before + 1), rate)).toBeGreaterThan(0.25);
    await calls.voice.press(caller, '5');
    await until(() => gateway.events.length === 2);
    expect(gateway.events[1]).toEqual({ event: 'websocket:dtmf', digit: '5', duration: 260 });
  });

  it('clear empties what waits; notify is answered when all before it was played', async () => {
    await connected();
    for (const frame of toneFrames(500, 100)) gateway.socket!.send(frame);
    gateway.socket!.send(JSON.stringify({ action: 'notify', payload: { part: 1 } }));
    await until(async () => (await socketLeg()).socket!.buffered === 100);
    await calls.forward(1999);
    expect(gateway.events).toHaveLength(1);
    await calls.forward(1);
    await until(() => gateway.events.length === 2);
    expect(gateway.events[1]).toEqual({ event: 'websocket:notify', payload: { part: 1 } });
    for (const frame of toneFrames(500, 100)) gateway.socket!.send(frame);
    gateway.socket!.send(JSON.stringify({ action: 'clear' }));
    await until(() => gateway.events.length === 3);
    expect(gateway.events[2]).toEqual({ event: 'websocket:cleared' });
    expect((await socketLeg()).socket).toMatchObject({ buffered: 0 });
  });

  it('no more than 3072 frames wait; one of a wrong size is none', async () => {
    await connected();
    gateway.socket!.send(Buffer.alloc(320));
    for (let i = 0; i < 3080; i += 1) gateway.socket!.send(Buffer.alloc(640));
    await until(async () => (await socketLeg()).socket!.lost === 8);
    expect((await socketLeg()).socket).toMatchObject({ buffered: 3072, misfits: 1 });
  });

  it('closed instead of hung up: a lost line, and the hub may rescue the caller', async () => {
    calls.script.lost = ({ raw }) =>
      raw.includes('"disconnected"') ? [talk('Vi ringer upp igen.'), wait(60)] : 204;
    const how = { eventType: 'synchronous', eventUrl: [calls.url('lost')] };
    const caller = await connected({}, how);
    gateway.socket!.close();
    await until(async () => (await calls.now(caller)).includes('Vi ringer upp igen.'));
    const told = calls.bodies('lost').find((b) => b.status === 'disconnected');
    expect(told).toMatchObject({ headers: { contact: 'c_1' }, to: await gateway.url() });
  });

  it('hung up in order: no lost line, and the script goes on', async () => {
    const how = { eventType: 'synchronous', eventUrl: [calls.url('lost')] };
    const caller = await connected({}, how);
    await calls.vonage.voice.hangupCall((await socketLeg()).uuid);
    await until(async () => (await calls.now(caller)).includes('Vidare.'));
    await until(() => calls.bodies('lost').some((b) => b.status === 'completed'));
    expect(calls.bodies('lost').map((b) => b.status)).not.toContain('disconnected');
  });

  it('nobody there: failed', async () => {
    const uri = await gateway.url();
    gateway.close();
    const nobody = { type: 'websocket', uri, 'content-type': 'audio/l16;rate=16000' };
    const caller = await calls.callWith({ action: 'connect', endpoint: [nobody] }, talk('Vidare.'));
    await calls.forward(0);
    expect(await calls.now(caller)).toEqual(['Vidare.']);
    expect((await socketLeg()).state).toBe('failed');
  });
});
