import { Injectable } from '@nestjs/common';
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { TooSoon } from '../platform/refusals.js';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. About 40 ms on a small server. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_BYTES = 32;
const SALT_BYTES = 16;
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Each hash holds a thread that sends and name look-ups also need, and 19 MiB: a flood of tries waits or is sent away. */
const AT_ONCE = 2;
const MOST_WAITING = 40;

interface Parts {
  memory: number;
  passes: number;
  parallelism: number;
  nonce: Buffer;
  tag: Buffer;
}

const derive = promisify(argon2);
const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

function read(hash: string): Parts {
  const [, memory, passes, parallelism, salt = '', tag = ''] = PHC.exec(hash) ?? [];
  if (!memory) throw new Error('a stored password hash is not argon2id in PHC format');
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private nobody: Promise<string> | undefined;

  /** As a PHC string, which carries its own cost: it can be raised later and old hashes still work. */
  async hash(password: string): Promise<string> {
    const nonce = randomBytes(SALT_BYTES);
    const tag = await this.inTurn({ message: password, nonce, tagLength: TAG_BYTES, ...COST });
    const { memory, passes, parallelism } = COST;
    return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
  }

  /** @param hash null when there is no such worker: the same work is done, so that the time it takes tells nothing. */
  async matches(password: string, hash: string | null): Promise<boolean> {
    this.nobody ??= this.hash(unpadded(randomBytes(SALT_BYTES)));
    const { tag, ...cost } = read(hash ?? (await this.nobody));
    const derived = await this.inTurn({ message: password, tagLength: tag.length, ...cost });
    return timingSafeEqual(derived, tag) && hash !== null;
  }

  private async inTurn(parameters: Parameters<typeof derive>[1]): Promise<Buffer> {
    if (this.waiting.length >= MOST_WAITING)
      throw new TooSoon(
        'Det är många som loggar in just nu. Försök igen om en liten stund.',
        2,
        'try-again',
        503,
      );
    if (this.running < AT_ONCE) this.running += 1;
    else await new Promise<void>((go) => this.waiting.push(go));
    try {
      return await derive('argon2id', parameters);
    } finally {
      // A turn is handed on, so `running` only falls when nobody waits.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
