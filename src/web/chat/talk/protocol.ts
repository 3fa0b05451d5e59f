import type { z } from 'zod';
import type {
  ChatMessage,
  chatMessages,
  ContactResumed,
  QueuePlace,
  TriageAnswer,
  TypingNews,
} from '../../../../libs/protocol/chat.js';
import type { Entry, EntryBody } from '../../../../libs/protocol/entry.js';
import type { Wished as AllWished } from '../../../../libs/protocol/wishes.js';
import type { Answer } from '../../../../libs/protocol/refusal.js';
import type { Named } from '../../../../libs/protocol/words.js';

/* The wire's own types, by the names this page uses. Types only: zod itself never reaches a phone. */
export type { Entry, Named, QueuePlace };
export type Body<K extends EntryBody['kind']> = Extract<EntryBody, { kind: K }>;
export type Resumed = z.infer<typeof ContactResumed>;
export type Wished = z.output<typeof AllWished>;
export type Stated = Asking<'wish:set'>;
export type ChatMessageBody = z.input<typeof ChatMessage>;
export type TriageAnswerBody = z.input<typeof TriageAnswer>;

type Asked = typeof chatMessages;
export type Question = keyof Asked;
export type Asking<Q extends Question> = z.input<Asked[Q]['body']>;
export type Answered<Q extends Question> = Answer<z.infer<Asked[Q]['answer']>>;

export interface News {
  entry: (entry: Entry) => void;
  queue: (place: QueuePlace) => void;
  typing: (news: z.infer<typeof TypingNews>) => void;
}

/** The same number as LONGEST_TEXT of the protocol; test/browser/ holds them together. */
export const LONGEST_TEXT = 4000;
