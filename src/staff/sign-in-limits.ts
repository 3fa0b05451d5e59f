import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { TooSoon } from '../platform/refusals.js';

const TRIES_A_MINUTE = 5;
const WRONG_TRIES_TO_LOCK = 10;
const LOCK_SECONDS = 15 * 60;
const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
/** A whole office, a whole hospital may come from one address: many tries there are slowed, never refused. */
const UNSLOWED_FROM_ADDRESS = 40;
const SLOWED_BY_MS = 1500;

/** A name is locked whether or not anybody has it: a lock must not tell who works here. */
const hashed = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

export interface Try {
  username: string;
  address: string;
}

/**
 * Counts tries in PostgreSQL, so that they are counted once for all hubs, and in memory while it does not answer.
 * A try is counted before its password is looked at, in one statement: a thousand at once are a thousand, not one.
 */
@Injectable()
export class SignInLimits {
  private readonly ofPair: RateLimiterPostgres;
  private readonly ofAddress: RateLimiterPostgres;
  private readonly ofAccount: RateLimiterPostgres;

  constructor(@InjectDataSource() source: DataSource) {
    this.ofPair = counter(source, 'pair', { points: TRIES_A_MINUTE, duration: MINUTE });
    this.ofAddress = counter(source, 'address', { points: UNSLOWED_FROM_ADDRESS, duration: MINUTE });
    this.ofAccount = counter(source, 'account', {
      points: WRONG_TRIES_TO_LOCK,
      duration: DAY,
      blockDuration: LOCK_SECONDS,
    });
  }

  /**
   * Before a password is looked at.
   * @throws TooSoon when this name was tried too often from this address, or is locked.
   */
  async begin({ username, address }: Try): Promise<void> {
    if (await over(this.ofAddress, hashed(address))) await pause(SLOWED_BY_MS);
    const wait = await over(this.ofPair, hashed(username, address));
    if (wait) throw new TooSoon(`För många försök. Vänta ${wait} sekunder och försök igen.`, wait);
    const locked = await over(this.ofAccount, hashed(username));
    if (locked) throw lockedFor(locked);
  }

  /** A right password in time: nothing is held against this worker any longer. */
  async right({ username, address }: Try): Promise<void> {
    await Promise.all([this.ofPair.delete(hashed(username, address)), this.unlock(username)]);
  }

  /** @throws TooSoon when this was the try that locks the account. */
  async wrong({ username }: Try): Promise<void> {
    const tries = await this.ofAccount.get(hashed(username));
    if ((tries?.consumedPoints ?? 0) < WRONG_TRIES_TO_LOCK) return;
    await this.ofAccount.block(hashed(username), LOCK_SECONDS);
    throw lockedFor(LOCK_SECONDS);
  }

  async unlock(username: string): Promise<void> {
    await this.ofAccount.delete(hashed(username));
  }
}

const lockedFor = (seconds: number): TooSoon =>
  new TooSoon(
    `Kontot är låst efter för många felaktiga försök. Det öppnas om ${Math.ceil(seconds / MINUTE)} minuter, eller av en administratör.`,
    seconds,
    'locked',
    423,
  );

interface Bound {
  points: number;
  duration: number;
  blockDuration?: number;
}

function counter(source: DataSource, keyPrefix: string, bound: Bound): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: source,
    storeType: 'typeorm',
    tableName: 'sign_in_try',
    tableCreated: true,
    keyPrefix,
    ...bound,
    insuranceLimiter: new RateLimiterMemory({ keyPrefix, ...bound }),
  });
}

/** Counts one try. @returns the seconds to wait when it is over the bound, else 0. */
async function over(limiter: RateLimiterPostgres, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (reached) {
    if (reached instanceof RateLimiterRes) return Math.max(1, Math.ceil(reached.msBeforeNext / 1000));
    throw reached;
  }
}
