import { z } from 'zod';
import { chatMessages, chatNews, deskMessages, deskNews, Refusal } from '../../libs/protocol/index.js';

type Asked = Record<string, { body: z.ZodType; answer: z.ZodType }>;
type Told = Record<string, z.ZodType>;

const schema = (type: z.ZodType) =>
  z.toJSONSchema(type, { io: 'input', unrepresentable: 'any', reused: 'inline' });

/** What a client may send on a namespace, with its answer, and what it is told unasked. */
function channel(address: string, asked: Asked, told: Told) {
  const messages = {
    ...Object.fromEntries(
      Object.entries(asked).map(([name, { body, answer }]) => [
        name,
        {
          name,
          payload: schema(body),
          'x-answer': { oneOf: [{ ...schema(answer), description: '{ok: true, …}' }, schema(Refusal)] },
        },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(told).map(([name, news]) => [`told:${name}`, { name, payload: schema(news) }]),
    ),
  };
  return { address, messages };
}

const refer = (name: string, keys: string[]) =>
  keys.map((key) => ({ $ref: `#/channels/${name}/messages/${key.replaceAll('/', '~1')}` }));

/** The socket messages of the hub as AsyncAPI 3, made from the very schemas that check them. */
export function asyncApi() {
  const lines = { chat: [chatMessages, chatNews], desk: [deskMessages, deskNews] } as const;
  const entries = Object.entries(lines);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Stafett',
      version: '0.1.0',
      description: 'socket.io namespaces /chat (persons) and /desk (workers).',
    },
    channels: Object.fromEntries(
      entries.map(([name, [asked, told]]) => [name, channel(`/${name}`, asked, told)]),
    ),
    operations: Object.fromEntries(
      entries.flatMap(([name, [asked, told]]) => [
        [
          `${name}.hears`,
          {
            action: 'receive',
            channel: { $ref: `#/channels/${name}` },
            messages: refer(name, Object.keys(asked)),
          },
        ],
        [
          `${name}.tells`,
          {
            action: 'send',
            channel: { $ref: `#/channels/${name}` },
            messages: refer(
              name,
              Object.keys(told).map((key) => `told:${key}`),
            ),
          },
        ],
      ]),
    ),
  };
}
