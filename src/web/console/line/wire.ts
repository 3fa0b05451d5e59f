import type { z } from 'zod';
import type { deskMessages, deskNews } from '../../../../libs/protocol/desk.js';
import type { Answer } from '../../../../libs/protocol/refusal.js';

type Messages = typeof deskMessages;
type News = typeof deskNews;

export type Message = keyof Messages;
export type Body<M extends Message> = z.input<Messages[M]['body']>;
export type AnswerTo<M extends Message> = Answer<z.output<Messages[M]['answer']>>;

/** What socket.io knows of the line: the words of the protocol, in types only. */
export type FromHub = { [N in keyof News]: (news: z.output<News[N]>) => void };
export type ToHub = { [M in Message]: (body: Body<M>, answer: (said: AnswerTo<M>) => void) => void };

/** Our own refusals, when no answer came: told apart from the hub's by these codes. */
export const NOT_CONNECTED = 'not-connected';
export const NO_ANSWER = 'no-answer';

/** Sends one message, shows a refusal in the hub's own words, and says whether it went well. */
export type Does = <M extends Message>(message: M, body: Body<M>) => Promise<boolean>;
