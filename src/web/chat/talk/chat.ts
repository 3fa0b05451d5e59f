import { connect, type Connection } from './connection.js';
import { emptyConversation, follow, leavesGap, type Conversation, type Happening } from './conversation.js';
import { Courier } from './courier.js';
import type { Memory } from './memory.js';
import { newId } from './new-id.js';
import type { Entry, Stated, Wished } from './protocol.js';
import { onWaking } from './waking.js';

export interface ChatState {
  talk: Conversation;
  /** Everything up to now has been heard. */
  joined: boolean;
  /** Not joined for so long that the person should know. */
  broken: boolean;
  workerTyping: boolean;
  /** A sentence from the hub about why it could not do as asked. */
  told: string | null;
}

/** A short break is nobody's worry; a first connection may take longer before we speak of trouble. */
const BREAK_SHOWN_MS = 2_000;
const FIRST_BREAK_SHOWN_MS = 7_000;
const TYPING_SHOWN_MS = 6_000;
const TYPING_TOLD_MS = 3_000;

const AT_REST = { joined: false, broken: false, workerTyping: false, told: null };

interface Line {
  connection: Connection;
  courier: Courier;
  stopListening: () => void;
}

/** The conversation as one living thing: its state, its line to the hub, its memory. */
export class Chat {
  state: ChatState;
  private line: Line | null = null;
  private readonly listeners = new Set<() => void>();
  private breakTimer = 0;
  private typingTimer = 0;
  private typingTold = -Infinity;

  constructor(
    private readonly origin: string,
    private readonly memory: Memory,
  ) {
    this.state = { ...AT_REST, talk: emptyConversation(memory.read().outbox) };
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  start(): void {
    if (this.line) return;
    this.showBreakAfter(FIRST_BREAK_SHOWN_MS);
    // a line that was let go may still say its last words when the next one is up
    const isCurrent = () => this.line?.connection === connection;
    const connection = connect(this.origin, {
      up: () => void (isCurrent() && courier.join()),
      down: () => isCurrent() && courier.lost(),
      entry: (entry) => this.hearEntry(entry, courier),
      queue: (place) => this.happen({ type: 'queue', place }),
      typing: ({ who }) => who === 'worker' && this.hearTyping(true),
    });
    const courier = new Courier(
      {
        connection,
        memory: this.memory,
        talk: () => this.state.talk,
        happen: (happening) => this.happen(happening),
        tell: (told) => this.set({ told }),
      },
      (joined) => this.setJoined(joined),
    );
    const stopListening = onWaking({
      wake: () => void (connection.isUp() ? courier.check() : connection.redial()),
      cut: () => this.set({ broken: true }),
    });
    this.line = { connection, courier, stopListening };
  }

  /** An ordinary goodbye: the contact stays, owned, and can be come back to. */
  leave(): void {
    this.line?.stopListening();
    this.line?.courier.lost();
    void this.line?.connection.goodbye();
    this.line = null;
    // last: a line that was let go is heard as a broken one
    clearTimeout(this.breakTimer);
    clearTimeout(this.typingTimer);
    this.set(AT_REST);
  }

  forget(): void {
    this.leave();
    this.happen({ type: 'forgotten' });
    this.memory.wipe();
  }

  say(text: string): void {
    this.put({ type: 'said', item: { kind: 'message', id: newId(), text, state: 'waiting' } });
  }

  answer(question: string, { key: option, label: text }: { key: string; label: string }): void {
    this.put({
      type: 'said',
      item: { kind: 'answer', id: newId(), text, question, option, state: 'waiting' },
    });
  }

  /** How they want to be met: as it stands, or as they say now. Null when no answer came; then nothing has changed. */
  async wishes(stated?: Stated): Promise<Wished | null> {
    const { connection } = this.line ?? {};
    if (!connection) return null;
    const asked = stated ? connection.ask('wish:set', stated) : connection.ask('wish:read', {});
    const answer = await asked.catch(() => null);
    return answer?.ok ? answer : null;
  }

  retry(id: string): void {
    this.put({ type: 'retried', id });
  }

  takeBack(id: string): void {
    this.happen({ type: 'takenBack', id });
  }

  typing(): void {
    const now = performance.now();
    if (now - this.typingTold < TYPING_TOLD_MS) return;
    this.typingTold = now;
    this.line?.connection.mention('typing');
  }

  private put(happening: Happening): void {
    this.happen(happening);
    void this.line?.courier.carry();
  }

  private set(change: Partial<ChatState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }

  private happen(happening: Happening): void {
    const before = this.state.talk;
    const talk = follow(before, happening);
    if (talk === before) return;
    if (talk.outbox !== before.outbox) this.memory.keep({ outbox: talk.outbox });
    this.set({ talk });
  }

  private hearEntry(entry: Entry, courier: Courier): void {
    if (leavesGap(this.state.talk, entry)) void courier.check();
    this.happen({ type: 'entry', entry });
    if (entry.actor.kind === 'worker' && entry.body.kind === 'message') this.hearTyping(false);
  }

  private hearTyping(workerTyping: boolean): void {
    clearTimeout(this.typingTimer);
    if (workerTyping) this.typingTimer = window.setTimeout(() => this.hearTyping(false), TYPING_SHOWN_MS);
    if (this.state.workerTyping !== workerTyping) this.set({ workerTyping });
  }

  private showBreakAfter(wait: number): void {
    clearTimeout(this.breakTimer);
    this.breakTimer = window.setTimeout(() => this.set({ broken: true }), wait);
  }

  private setJoined(joined: boolean): void {
    if (joined) clearTimeout(this.breakTimer);
    else if (this.state.joined) this.showBreakAfter(BREAK_SHOWN_MS);
    this.set({ joined, broken: joined ? false : this.state.broken });
  }
}
