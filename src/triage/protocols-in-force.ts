import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Language, TriageProtocol } from '../../libs/protocol/index.js';
import {
  asked,
  BUILT_IN,
  FIRST_QUESTION,
  loadProtocols,
  nameOf,
  openBook,
  withThose,
  type Asked,
  type Book,
} from '../../libs/triage/index.js';
import { CONFIG, type Config } from '../platform/config.js';
import { PackRegister } from './packs/pack-register.js';
import { readPacks, type RefusedPack, type TrustedPack } from './packs/read-packs.js';
import { digestOf } from './packs/signature.js';

/** What the hub asks and grades by from its start to its end: our protocols, and the packs of the municipality. */
@Injectable()
export class ProtocolsInForce implements OnModuleInit {
  /** Names the protocols word for word. */
  id = '';
  book: Book = openBook([]);
  protocols: TriageProtocol[] = [];
  readonly packs: TrustedPack[] = [];
  readonly refused: RefusedPack[] = [];
  private readonly log = new Logger(ProtocolsInForce.name);
  private readonly first = new Map<Language, Asked>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly register: PackRegister,
  ) {}

  async onModuleInit(): Promise<void> {
    const faults = await this.admit(BUILT_IN);
    if (faults) throw new Error(`The protocols cannot be used: ${faults.join('; ')}`);
    const folder = this.config.HUB_PROTOCOL_PACKS;
    if (folder) await this.takeUp(folder);
  }

  /** Made once: whoever arrives does not wait for it. */
  firstQuestion(language: Language): Asked {
    const known = this.first.get(language) ?? this.asked(FIRST_QUESTION, language);
    this.first.set(language, known);
    return known;
  }

  asked(question: string, language: Language): Asked {
    const found = this.book.questions.get(question);
    if (!found) throw new Error(`no protocol asks "${question}"`);
    return asked(found, language);
  }

  /** For the ear: `spoken` where somebody has worded it so, and the protocol's name by which a recording of it is known. */
  aloud(question: string, language: 'sv' | 'en'): Asked & { spoken?: string; protocol: string } {
    const spoken = this.book.questions.get(question)?.spoken?.[language];
    const from = this.book.protocols.find(({ questions }) => questions.some(({ key }) => key === question));
    return {
      ...this.asked(question, language),
      ...(spoken ? { spoken } : {}),
      protocol: from ? nameOf(from) : '',
    };
  }

  /** The question that is open; null for one that no protocol asks any more: a call must go on without it. */
  open(question: string | null, language: Language): Asked | null {
    return question !== null && this.book.questions.has(question) ? this.asked(question, language) : null;
  }

  /** A pack that cannot be used leaves the hub as it was: people go on reaching somebody. It is said loudly. */
  private async takeUp(folder: string): Promise<void> {
    const { packs, refused } = await readPacks(folder, this.config.HUB_PROTOCOL_KEYS);
    this.refused.push(...refused);
    for (const pack of packs) {
      const faults = (await this.register.faultsOf(pack)) ?? (await this.admit(pack.protocols));
      if (faults) this.refused.push({ file: `${pack.id}/${pack.version}`, faults });
      else await this.register.enter(pack);
      if (!faults) this.packs.push(pack);
    }
    for (const { file, faults } of this.refused)
      this.log.error({ file, faults }, 'a protocol pack is refused');
  }

  /**
   * All of these, in the place of those with their names, or none. Our own that were kept once are not tried again: no change of
   * ours or of the checks passes without them. A pack is tried each time: the checks may have become stricter since it was taken up.
   */
  private async admit(more: readonly unknown[]): Promise<string[] | null> {
    const documents = withThose<{ id: string }>(this.protocols, more as { id: string }[]);
    const id = digestOf(documents);
    const known = await this.register.book(id);
    const loaded =
      known && more === BUILT_IN
        ? { ok: true as const, protocols: known, book: openBook(known) }
        : loadProtocols(documents);
    if (!loaded.ok) return loaded.faults.map(({ protocol, faults }) => `${protocol}: ${faults.join('; ')}`);
    const [first] = loaded.protocols[0]?.questions ?? [];
    if (first?.key !== FIRST_QUESTION) return [`the first question must be "${FIRST_QUESTION}"`];
    const { book, protocols } = loaded;
    Object.assign(this, { id, book, protocols });
    if (!known) await this.register.keep(id, protocols);
    return null;
  }
}
