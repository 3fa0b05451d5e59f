import type { Connection } from './connection.js';
import type { Conversation, Happening } from './conversation.js';
import type { Memory } from './memory.js';
import { newId } from './new-id.js';
import type { Asking, Question } from './protocol.js';

export interface Ground {
  connection: Pick<Connection, 'ask' | 'redial'>;
  memory: Memory;
  talk: () => Conversation;
  happen: (happening: Happening) => void;
  /** A sentence from the hub that the person should read; null when it no longer holds. */
  tell: (sentence: string | null) => void;
}

/** The token leads nowhere, and will not lead anywhere later either. Every other no is for now. */
const LOST = ['bad-token', 'unknown-contact'];

/** How the page gets in: opens the contact once, and comes back to it. Every step can be repeated. */
export class Door {
  /** Counts the lines we have had: an answer that belongs to an earlier one decides nothing. */
  round = 0;

  constructor(private readonly ground: Ground) {}

  /** Null when no answer came: the line is dead, or was replaced while we waited. */
  async ask<Q extends Question>(question: Q, body: Asking<Q>, patienceMs?: number) {
    const { connection } = this.ground;
    const round = this.round;
    try {
      return await connection.ask(question, body, patienceMs);
    } catch {
      if (round === this.round) connection.redial();
      return null;
    }
  }

  /** Under an id that is kept first, so that a lost answer or a reload opens the same contact. */
  async open(): Promise<boolean> {
    const { memory, talk, happen, tell } = this.ground;
    const { openId: id = newId(), language, previous } = memory.read();
    memory.keep({ openId: id });
    const carried = talk().outbox.find((item) => item.id === id && item.kind === 'message');
    const answer = await this.ask('contact:open', { id, language, previous, text: carried?.text });
    if (!answer) return false;
    if (!answer.ok) {
      if (LOST.includes(answer.refused.code)) memory.keep({ previous: undefined });
      tell(answer.refused.message);
      return false;
    }
    memory.keep({ token: answer.token, previous: undefined });
    happen({ type: 'opened', contactId: answer.contactId });
    if (carried) happen({ type: 'stored', id, seq: 0 });
    return true;
  }

  async catchUp(patienceMs?: number): Promise<'heard' | 'lost' | 'not now'> {
    const { memory, talk, happen, tell } = this.ground;
    const { token } = memory.read();
    if (!token) return 'lost';
    const answer = await this.ask('contact:resume', { token, after: talk().last }, patienceMs);
    if (!answer) return 'not now';
    if (!answer.ok) {
      if (LOST.includes(answer.refused.code)) return 'lost';
      tell(answer.refused.message);
      return 'not now';
    }
    happen({ type: 'resumed', answer });
    return 'heard';
  }

  /** A token the hub no longer knows must not keep anyone out: a new contact is opened. */
  async enter(): Promise<boolean> {
    const { memory } = this.ground;
    if (!memory.read().token && !(await this.open())) return false;
    let heard = await this.catchUp();
    if (heard === 'lost') {
      memory.keep({ token: undefined, openId: undefined });
      heard = (await this.open()) ? await this.catchUp() : 'not now';
    }
    return heard === 'heard';
  }
}
