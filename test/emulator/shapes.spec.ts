import { Ajv } from 'ajv';
import fc from 'fast-check';
import { smsTextSchema } from '../../libs/vonage-emulator/rest/message-schema.js';
import { problems } from '../../libs/vonage-emulator/rest/vonage-errors.js';
import { handset, hubNumber, legacySms, openLine, sdk, sms, until, wire, type Line } from './line.js';
import { fixtures, officialSchema, shapeOf } from './official.js';

describe('webhooks have the official shapes', () => {
  let line: Line;
  beforeEach(async () => {
    line = await openLine({ smsSignature: 'none' });
  });
  afterEach(() => line.close());

  const bodies = (path: string, count: number): Promise<Record<string, unknown>[]> =>
    until(() => line.hub.bodies(path).length >= count && line.hub.bodies(path));

  it('Messages, inbound', async () => {
    await line.emulator.control.text(handset, 'Hej, jag heter Amina. '.repeat(10));
    const [body] = await bodies('/vonage/messages/inbound', 1);
    const valid = officialSchema('messages-1.11.0.sms', 'inboundMessageSMS');
    expect({ ok: valid(body), errors: valid.errors }).toEqual({ ok: true, errors: null });
    expect(shapeOf(body)).toEqual(shapeOf(fixtures.messages_api.inbound_sms));
    expect(body).toMatchObject({
      from: wire(handset),
      to: wire(hubNumber),
      sms: { keyword: 'HEJ,', num_messages: '2' },
    });
  });

  it('Messages, status', async () => {
    await sdk(line.emulator.url).messages.send(sms('Hej', 'ref-1'));
    const statuses = await bodies('/vonage/messages/status', 2);
    const valid = officialSchema('messages-1.11.0.sms', 'messageStatusSMS');
    for (const body of statuses) {
      expect({ ok: valid(body), errors: valid.errors }).toEqual({ ok: true, errors: null });
      expect(shapeOf(body)).toEqual(shapeOf(fixtures.messages_api.status_sms));
      expect(body).toMatchObject({ client_ref: 'ref-1', to: wire(handset) });
    }
    expect(statuses.map((s) => s.status)).toEqual(['submitted', 'delivered']);
  });

  it.each(['rejected', 'undeliverable'] as const)('Messages, status %s says why', async (outcome) => {
    await line.emulator.control.setOutcome({ outcome });
    await sdk(line.emulator.url).messages.send(sms());
    const last = await until(() =>
      line.hub.bodies('/vonage/messages/status').find((s) => s.status === outcome),
    );
    const valid = officialSchema('messages-1.11.0.sms', 'messageStatusSMS');
    expect({ ok: valid(last), errors: valid.errors }).toEqual({ ok: true, errors: null });
    expect(shapeOf(last)).toEqual(expect.arrayContaining(shapeOf(fixtures.messages_api.status_rejected)));
    expect(await line.emulator.control.received(handset)).toEqual([]);
  });

  it('SMS API, inbound in parts, plain and with signs outside GSM-7', async () => {
    await line.emulator.control.sendLegacyParts(handset, 'Hej '.repeat(60));
    await line.emulator.control.sendLegacyParts(handset, 'Jag mår inte bra 😢');
    const all = await bodies('/vonage/sms/inbound', 3);
    const valid = officialSchema('sms-1.5.1', 'InboundMessage');
    for (const body of all)
      expect({ ok: valid(body), errors: valid.errors }).toEqual({ ok: true, errors: null });
    const part = all.find((body) => body['concat-part'] === '2') as { query?: object };
    const captured = fixtures.sms_api.inbound_concat_capture as { query: object };
    expect(shapeOf(part)).toEqual(shapeOf(captured.query));
    const unicode = all.find((body) => body.type === 'unicode');
    const example = fixtures.sms_api.inbound_unicode_example as { body: object };
    expect(shapeOf(unicode)).toEqual(shapeOf(example.body));
  });

  it('SMS API, delivery receipt', async () => {
    await sdk(line.emulator.url).sms.send(legacySms());
    const receipts = await bodies('/vonage/sms/status', 2);
    const valid = officialSchema('sms-1.5.1', 'DeliveryReceipt');
    for (const body of receipts) {
      expect({ ok: valid(body), errors: valid.errors }).toEqual({ ok: true, errors: null });
      expect(shapeOf(body)).toEqual(shapeOf(fixtures.sms_api.dlr_post_json_capture));
    }
    expect(receipts.map((r) => r.status)).toEqual(['accepted', 'delivered']);
  });
});

describe('answers have the official shapes', () => {
  it.each([
    ['ErrorUnauthorizedMissingCredentials', problems.credentials()],
    ['ErrorUnauthorizedInvalidApplication', problems.application()],
    ['ErrorPaymentRequired', problems.lowBalance()],
    ['ErrorInvalidJson', problems.json('Unexpected end')],
    ['ErrorChannel', problems.channel()],
    ['ErrorMessageType', problems.messageType()],
    ['ErrorClientReference', problems.clientRef()],
    ['ErrorMessageParams', problems.parameters([{ name: 'to', reason: 'is required.' }])],
    ['ErrorThrottled', problems.throttled()],
    ['ErrorInternal', problems.internal(500)],
  ])('%s', (name, { body }) => {
    const valid = officialSchema('messages-1.11.0.sms', name);
    expect({ ok: valid(body), errors: valid.errors }).toEqual({ ok: true, errors: null });
  });

  it('422 and 429 have the fields of the fixtures', () => {
    expect(shapeOf(problems.throttled().body)).toEqual(shapeOf(fixtures.messages_api.throttled_429));
    const invalid = problems.parameters([{ name: 'to', reason: 'is required.' }]);
    expect(shapeOf(invalid.body)).toEqual(shapeOf(fixtures.messages_api.send_error_422_shape));
  });
});

describe('what the emulator accepts, the specification accepts', () => {
  it('for any body near a right one', () => {
    const ours = new Ajv().compile(smsTextSchema);
    const official = officialSchema('messages-1.11.0.sms', 'OutboundSMSText');
    const field = (right: fc.Arbitrary<unknown>) =>
      fc.oneof({ weight: 20, arbitrary: right }, fc.constantFrom(undefined, null, 7, '', {}));
    const body = fc
      .record({
        channel: field(fc.constantFrom('sms', 'mms')),
        message_type: field(fc.constantFrom('text', 'image')),
        to: field(fc.constantFrom('46701740605', '46701740606', '+46701740605', '112')),
        from: field(fc.constantFrom('46766861004', 'Krisnumret', 'Två Ord')),
        text: field(fc.string({ minLength: 1 })),
        client_ref: field(fc.string()),
        ttl: field(fc.integer()),
        webhook_version: field(fc.constantFrom('v1', 'v2')),
        sms: field(fc.record({ encoding_type: fc.constantFrom('auto', 'unicode', 'morse') })),
      })
      .map((fields) => JSON.parse(JSON.stringify(fields)) as unknown);
    let accepted = 0;
    fc.assert(
      fc.property(body, (candidate) => {
        if (!ours(candidate)) return;
        accepted++;
        expect(official(candidate)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(20);
  });
});
