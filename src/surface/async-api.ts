import { z } from 'zod';
import { chatMessages, chatNews, deskMessages, deskNews, Refusal } from '../../libs/protocol/index.js';

type Asked = Record<string, { body: z.ZodType; answer: z.ZodType }>;
type Told = Record<string, z.ZodType>;
type Schema = Record<string, unknown>;

const NAMED = '#/components/schemas/';
const DONE = { type: 'object', properties: { ok: { const: true } }, required: ['ok'] };

/** The named schemas of a document stand once, in one place; everything else refers to them there. */
class Schemas {
  readonly named: Record<string, Schema> = {};

  of(type: z.ZodType): Schema {
    const made = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any', reused: 'inline' });
    const { $schema: _, $defs = {}, ...schema } = referring(made as Schema);
    Object.assign(this.named, $defs);
    return schema;
  }
}

const referring = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"${NAMED}`)) as Schema;

/** What a client may send on a namespace, with its answer, and what it is told unasked. */
function channel(address: string, schemas: Schemas, [asked, told]: readonly [Asked, Told]) {
  const sent = Object.entries(asked).map(([name, { body, answer }]) => [
    name,
    {
      name,
      payload: schemas.of(body),
      'x-answer': { oneOf: [{ allOf: [DONE, schemas.of(answer)] }, schemas.of(Refusal)] },
    },
  ]);
  const news = Object.entries(told).map(([name, type]) => [
    `told:${name}`,
    { name, payload: schemas.of(type) },
  ]);
  return { address, messages: Object.fromEntries([...sent, ...news]) as Record<string, unknown> };
}

const operation = (action: 'receive' | 'send', line: string, keys: string[]) => ({
  action,
  channel: { $ref: `#/channels/${line}` },
  messages: keys.map((key) => ({ $ref: `#/channels/${line}/messages/${key.replaceAll('/', '~1')}` })),
});

/** The socket messages of the hub as AsyncAPI 3, made from the very schemas that check them. */
export function asyncApi() {
  const lines = Object.entries({
    chat: [chatMessages, chatNews] as const,
    desk: [deskMessages, deskNews] as const,
  });
  const schemas = new Schemas();
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Stafett',
      version: '0.1.0',
      description: 'socket.io namespaces /chat (persons) and /desk (workers).',
    },
    channels: Object.fromEntries(lines.map(([name, line]) => [name, channel(`/${name}`, schemas, line)])),
    operations: Object.fromEntries(
      lines.flatMap(([name, [asked, told]]) => {
        const news = Object.keys(told).map((key) => `told:${key}`);
        return [
          [`${name}.hears`, operation('receive', name, Object.keys(asked))],
          [`${name}.tells`, operation('send', name, news)],
        ];
      }),
    ),
    components: { schemas: schemas.named },
  };
}
