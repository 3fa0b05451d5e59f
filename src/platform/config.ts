import { z } from 'zod';

const flag = (standard: '0' | '1') =>
  z
    .enum(['0', '1'])
    .default(standard)
    .transform((value) => value === '1');
const seconds = (standard: number) => z.coerce.number().positive().default(standard);
const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );

const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/, 'a number in E.164, like +46701234567');

/** With its scheme: Vonage's SDK fails on a bare name, and not before the first call. */
const host = z.url({ protocol: /^https?$/ });

const Environment = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL: z.coerce.number().int().min(2).default(12),
  HUB_NUMBER: e164.default('+46766861004'),
  /** Other sites that may show the chat, as origins: https://example.org */
  HUB_ORIGINS: list,
  HUB_DEMO: flag('0'),
  /** The API described, for whoever builds upon it: /api/docs. 0 where nobody does. */
  HUB_API_DOCS: flag('1'),
  /** Addresses of proxies in front whose X-Forwarded-For is believed. */
  HUB_TRUST_PROXY: list,
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  VONAGE_API_KEY: z.string().min(1),
  VONAGE_API_SECRET: z.string().min(1),
  VONAGE_SIGNATURE_SECRET: z.string().min(1),
  /** The one before, during a rotation. */
  VONAGE_SIGNATURE_SECRET_OLD: z.string().min(1).optional(),
  VONAGE_APPLICATION_ID: z.string().min(1),
  VONAGE_PRIVATE_KEY: z.string().min(1),
  VONAGE_API_HOST: host.default('https://api.nexmo.com'),
  /** Other regions in which a call may be that came without its region: asked when the first knows nothing of it. */
  VONAGE_REGION_HOSTS: list
    .pipe(z.array(host))
    .default(['https://api-eu-3.vonage.com', 'https://api-eu-4.vonage.com']),
  VONAGE_REST_HOST: host.default('https://rest.nexmo.com'),
  /** Where the emulator's control lives; its handset page is shown at /phone. Never in production. */
  EMULATOR_URL: z.url().optional(),
  HUB_OFFER_SECONDS: seconds(30),
  /** The person's own worker or team is waited for this long, then it falls through to the others. */
  HUB_OWN_SECONDS: seconds(15),
  HUB_ROUND_PAUSE_SECONDS: seconds(15),
  /** Whoever says "I have seen it" has this long to take it; the others are left in peace meanwhile. */
  HUB_ACKNOWLEDGE_SECONDS: seconds(60),
  /** A colleague has this long to take what is reached out to them; it stays with the first meanwhile, and after. */
  HUB_HANDOVER_SECONDS: seconds(180),
  HUB_LEASE_SECONDS: seconds(13),
  HUB_HEARTBEAT_SECONDS: seconds(8),
  HUB_SWEEP_SECONDS: seconds(1),
  /** Wrap-up ends by itself: whoever forgets it is not lost to the queue. */
  HUB_WRAP_UP_SECONDS: seconds(180),
  /** So many offers unanswered in a row, and the worker is taken to be away from the console. */
  HUB_MISSED_OFFERS: z.coerce.number().int().min(1).default(3),
  HUB_SEND_TIMEOUT_SECONDS: seconds(8),
  /** Another line, with another operator, that a call falls on when no hub answers. */
  HUB_BACKUP_NUMBER: e164.optional(),
  /** Beginnings of numbers that are called. Whoever asks to be called elsewhere would call at our cost. */
  HUB_CALLS_TO: list.default(['+46']),
  /** How long a worker's telephone rings: less than until its voicemail answers. */
  /** Vonage rings for two minutes at most. */
  HUB_RING_SECONDS: z.coerce.number().int().positive().max(120).default(25),
  /** A worker's browser that is cut off in a call has this long to come back; then their telephone rings. */
  HUB_EAR_SECONDS: seconds(12),
  /** A leg that nothing was heard of for so long is asked about. */
  HUB_LEG_SILENT_SECONDS: seconds(20),
  /** Somebody spoke after the tone and no recording is told of for so long: whoever answers for them is told that it was lost. */
  HUB_MESSAGE_SECONDS: seconds(120),
  /** The sound of a message is tried to be fetched from the provider so often: with growing pauses, about half a day. */
  HUB_SOUND_TRIES: z.coerce.number().int().min(1).default(700),
  /** So many days after its contact is closed the sound of a message is deleted. */
  HUB_SOUND_DAYS: z.coerce.number().int().min(0).default(30),
  /** Who hears company in a room is spoken to so often. */
  HUB_HELD_WORDS_SECONDS: seconds(40),
  /** A folder of recorded prompts, like sv/greeting.mp3. */
  HUB_RECORDINGS: z.string().min(1).optional(),
  /** How long a text whose fate is unknown waits for the provider's word before it is sent once more. */
  HUB_UNCERTAIN_SECONDS: seconds(60),
  HUB_PERSON_GONE_SECONDS: seconds(120),
  /** A folder of signed protocol packs, and the public keys (32 bytes in base64) whose signatures count. */
  HUB_PROTOCOL_PACKS: z.string().min(1).optional(),
  HUB_PROTOCOL_KEYS: list,
});

export type Config = Readonly<z.infer<typeof Environment> & { production: boolean; publicUrl: string }>;

/**
 * All configuration, read once at boot.
 * @throws Error that names each variable which is missing or wrong; nothing starts half configured.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration cannot be used.\n  ${faults.join('\n  ')}`);
  }
  const config = parsed.data;
  const production = config.NODE_ENV === 'production';
  if (production) refuseInProduction(config, environment);
  return { ...config, production, publicUrl: config.PUBLIC_URL ?? `http://localhost:${config.PORT}` };
}

/** What a hub for real people must not have, and must be told. */
function refuseInProduction(config: z.infer<typeof Environment>, environment: NodeJS.ProcessEnv): void {
  const when = 'when NODE_ENV=production';
  if (config.HUB_DEMO) throw new Error(`HUB_DEMO: demo data is refused ${when}`);
  if (config.EMULATOR_URL) throw new Error(`EMULATOR_URL: the emulator is refused ${when}`);
  for (const name of ['PUBLIC_URL', 'HUB_NUMBER'])
    if (!environment[name]) throw new Error(`${name}: required ${when}`);
}

/** Where the database is, for programs that need nothing else. @throws Error that names the variable */
export function databaseUrl({ DATABASE_URL }: NodeJS.ProcessEnv): string {
  if (!DATABASE_URL) throw new Error('DATABASE_URL: required');
  return DATABASE_URL;
}

/** Injection token of the parsed configuration. */
export const CONFIG = Symbol('configuration');
