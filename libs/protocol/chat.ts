import { z } from 'zod';
import { Entry } from './entry.js';
import { Text } from './text.js';
import { Belonging, Wished, Wishes } from './wishes.js';
import { ContactState, Language, Named } from './words.js';

/** Opens a contact. `id` makes it repeatable: the same id twice is one contact, with the same token. */
export const ContactOpen = z
  .object({
    id: z.uuid().optional(),
    language: Language.catch('sv').optional(),
    area: z.string().max(80).optional(),
    text: Text.optional(),
    /** The token of an earlier contact by the same person: its worker is asked first. */
    previous: z.string().max(200).optional(),
  })
  .meta({ id: 'ContactOpen' });
export const ContactOpened = z
  .object({ contactId: z.uuid(), token: z.string(), seq: z.number().int() })
  .meta({ id: 'ContactOpened' });

export const ContactResume = z
  .object({ token: z.string().max(200), after: z.number().int().nonnegative().default(0) })
  .meta({ id: 'ContactResume' });
export const ContactResumed = z
  .object({
    contactId: z.uuid(),
    seq: z.number().int(),
    state: ContactState,
    responsible: Named.nullable(),
    entries: z.array(Entry),
  })
  .meta({ id: 'ContactResumed' });

/** `id` is the sender's own: the same id twice is one message. */
export const ChatMessage = z.object({ id: z.uuid(), text: Text }).meta({ id: 'ChatMessage' });
export const MessageStored = z.object({ seq: z.number().int() }).meta({ id: 'MessageStored' });

export const TriageAnswer = z
  .object({ id: z.uuid(), question: z.string().max(40), option: z.string().max(40) })
  .meta({ id: 'TriageAnswer' });

/** Where the person stands. `expectedSeconds` is null when we honestly cannot say. `overtaken`: someone in greater danger went first. */
export const QueuePlace = z
  .object({
    position: z.number().int().positive(),
    expectedSeconds: z.number().int().nonnegative().nullable(),
    overtaken: z.boolean(),
  })
  .meta({ id: 'QueuePlace' });
export type QueuePlace = z.infer<typeof QueuePlace>;

export const TypingNews = z
  .object({ contactId: z.uuid(), who: z.enum(['person', 'worker']) })
  .meta({ id: 'TypingNews' });

/** Namespace /chat: what the person's page may send, and what it is answered (inside `{ok: true, …}`). */
export const chatMessages = {
  'contact:open': { body: ContactOpen, answer: ContactOpened },
  'contact:resume': { body: ContactResume, answer: ContactResumed },
  'message:send': { body: ChatMessage, answer: MessageStored },
  'triage:answer': { body: TriageAnswer, answer: MessageStored },
  /** How they want to be met, and where they are. What they have met before they can also not want to meet again. */
  'wish:read': { body: z.object({}).optional(), answer: Wished },
  'wish:set': {
    body: z.object({ wishes: Wishes.optional(), belonging: Belonging.optional() }),
    answer: Wished,
  },
  typing: { body: z.object({}).optional(), answer: z.object({}) },
  'contact:leave': { body: z.object({}).optional(), answer: z.object({}) },
} as const;

/** Namespace /chat: what the hub sends unasked. */
export const chatNews = { entry: Entry, queue: QueuePlace, typing: TypingNews } as const;

export type ChatSays<K extends keyof typeof chatMessages> = z.output<(typeof chatMessages)[K]['body']>;
