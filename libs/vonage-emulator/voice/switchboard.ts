import { EventEmitter } from 'node:events';
import type { Clock } from '../clock.js';
import { Behaviours } from './behaviours.js';
import { Conversation } from './conversation.js';
import { Leg, type LegStart, type Region } from './leg.js';
import type { Recording } from './sound/recording.js';

const kept = 20_000;

/** All calls in memory. Announces `leg` when a leg changed, `hearing` when what it hears did, `key` for each key. */
export class Switchboard extends EventEmitter<{ leg: [Leg]; hearing: [Leg]; key: [Leg, string] }> {
  readonly behaviours = new Behaviours();
  readonly recordings = new Map<string, Recording>();
  /** How long the sound files at these addresses are. */
  readonly fileLengths = new Map<string, Promise<number | undefined>>();
  private readonly legs = new Map<string, Leg>();
  private readonly named = new Map<string, Conversation>();
  private readonly conversations = new Map<string, Conversation>();

  constructor(private readonly clock: Clock) {
    super();
    this.setMaxListeners(100);
  }

  open(start: Omit<LegStart, 'startedAt' | 'startedWall'>): Leg {
    const leg = new Leg({ ...start, startedAt: this.clock.now(), startedWall: this.clock.wall() });
    this.legs.set(leg.uuid, leg);
    if (this.legs.size > kept) this.legs.delete(this.legs.keys().next().value as string);
    this.emit('leg', leg);
    return leg;
  }

  leg(uuid: string): Leg | undefined {
    return this.legs.get(uuid);
  }

  /** A number's newest leg that lives, or else its newest. */
  legOf(number: string): Leg | undefined {
    const all = this.list(number);
    return all.findLast((leg) => leg.live) ?? all.at(-1);
  }

  list(number?: string): Leg[] {
    return [...this.legs.values()].filter((leg) => !number || leg.number === number);
  }

  /** A conversation of a call's own. */
  newConversation(region: Region): Conversation {
    const conversation = new Conversation(region);
    this.conversations.set(conversation.uuid, conversation);
    return conversation;
  }

  /** Names are known within a region: the same name in two regions is two rooms. */
  namedConversation(region: Region, name: string): Conversation {
    const key = `${region} ${name}`;
    const conversation = this.named.get(key) ?? new Conversation(region, name);
    this.named.set(key, conversation);
    this.conversations.set(conversation.uuid, conversation);
    return conversation;
  }

  /** Out of where it is. Answers with those whose call hung on it. A call's own conversation goes with its last leg. */
  leave(leg: Leg): Leg[] {
    const conversation = this.conversationOf(leg);
    const hungOnIt = conversation?.leave(this.clock.now(), leg) ?? [];
    if (conversation?.name === null && conversation.legs().length === 0)
      this.conversations.delete(conversation.uuid);
    return hungOnIt;
  }

  conversation(uuid: string): Conversation | undefined {
    return this.conversations.get(uuid);
  }

  conversationOf(leg: Leg): Conversation | undefined {
    return this.conversations.get(leg.conversationUuid);
  }

  /** Something audible changed where this leg is: everyone's ears follow. */
  retune(leg: Leg): void {
    const conversation = this.conversationOf(leg);
    conversation?.refresh(this.clock.now());
    for (const member of new Set([leg, ...(conversation?.legs() ?? [])])) this.emit('hearing', member);
  }

  clear(): void {
    for (const leg of this.legs.values()) {
      leg.stopScript();
      leg.over.abort();
    }
    this.legs.clear();
    this.conversations.clear();
    this.named.clear();
    this.recordings.clear();
    this.fileLengths.clear();
    this.behaviours.clear();
  }
}
