import { Inject, Injectable } from '@nestjs/common';
import { dialable, type NotDialable } from '../../../../libs/voice/index.js';
import { CONFIG, type Config } from '../../../platform/config.js';
import type { Tx } from '../../../platform/database/database.js';
import { isUnsafe } from '../../unsafe-numbers.js';

/** Which numbers of persons are called and texted. */
@Injectable()
export class Numbers {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  private get rules() {
    return { ours: this.config.HUB_NUMBER, to: this.config.HUB_CALLS_TO };
  }

  /** As it may be called, or null: no number, an emergency number, elsewhere, or one that its owner called unsafe. */
  async callable(tx: Pick<Tx, 'rows'>, written: string | null): Promise<string | null> {
    if (!written) return null;
    const may = await this.judge(tx, written);
    return 'number' in may ? may.number : null;
  }

  /**
   * What somebody keyed in, the same. Their own number, typed digit by digit in a call from it, is their new word on it: so what was
   * called unsafe by a slip, or long ago, does not shut them out for ever.
   */
  async entered(tx: Pick<Tx, 'rows'>, digits: string | null, own: string | null): Promise<string | null> {
    const may = digits && own ? dialable(digits, this.rules) : null;
    return may && 'number' in may && may.number === own ? own : this.callable(tx, digits);
  }

  /** 112 and its like, keyed in where a number of theirs is asked for: no platform leads there. */
  isEmergency(digits: string | null): boolean {
    const may = digits ? dialable(digits, this.rules) : null;
    return may !== null && 'not' in may && may.not === 'emergency';
  }

  /** The same for a number that somebody else wrote down: as it may be called, or why it may not. */
  async judge(tx: Pick<Tx, 'rows'>, written: string): Promise<{ number: string } | { not: NotDialable }> {
    const may = dialable(written, this.rules);
    return 'number' in may && (await isUnsafe(tx, may.number)) ? { not: 'unsafe' } : may;
  }
}
