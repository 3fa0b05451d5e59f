import { smsSignatures, type SmsSignature } from './webhooks/sign.js';
import type { Account } from './rest/credentials.js';
import type { VoiceOptions } from './voice/options.js';

export interface EmulatorOptions extends Account {
  /** 0 takes a free one. */
  port?: number;
  host?: string;
  /** Where webhooks go, without a path. */
  hubUrl: string;
  /** The hub's number, +E.164. */
  number: string;
  /** How many times faster than the wall its clock runs; 0 stands still until moved by hand. */
  timeScale?: number;
  messagesPerSecond?: number;
  /** How long a webhook waits for an answer, in real time: the network does not run faster. */
  webhookTimeoutMs?: number;
  smsSignature?: SmsSignature;
  /** How many requests, and how many tries of webhooks, the log remembers; 5000. */
  logKept?: number;
  voice?: VoiceOptions;
  /** The built handset page. */
  pageDir?: string;
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is missing`);
  return value;
}

function optionalNumber(env: NodeJS.ProcessEnv, name: string): number | undefined {
  if (!env[name]) return undefined;
  const value = Number(env[name]);
  if (!Number.isFinite(value) || value < 0) throw new Error(`${name} must be a number, 0 or more`);
  return value;
}

function signatureMethod(value: string | undefined): SmsSignature | undefined {
  if (!value || smsSignatures.includes(value as SmsSignature)) return value as SmsSignature | undefined;
  throw new Error(`EMULATOR_SMS_SIGNATURE must be one of ${smsSignatures.join(', ')}`);
}

export function optionsFromEnv(env: NodeJS.ProcessEnv): EmulatorOptions {
  return {
    port: optionalNumber(env, 'EMULATOR_PORT'),
    hubUrl: required(env, 'EMULATOR_HUB_URL').replace(/\/$/, ''),
    apiKey: required(env, 'EMULATOR_API_KEY'),
    apiSecret: required(env, 'EMULATOR_API_SECRET'),
    signatureSecret: required(env, 'EMULATOR_SIGNATURE_SECRET'),
    applicationId: required(env, 'EMULATOR_APPLICATION_ID'),
    // a PEM in a .env file has its line breaks written out
    publicKey: required(env, 'EMULATOR_PUBLIC_KEY').replaceAll('\\n', '\n'),
    number: required(env, 'EMULATOR_NUMBER'),
    timeScale: optionalNumber(env, 'EMULATOR_TIME_SCALE'),
    messagesPerSecond: optionalNumber(env, 'EMULATOR_MESSAGES_PER_SECOND'),
    webhookTimeoutMs: optionalNumber(env, 'EMULATOR_WEBHOOK_TIMEOUT_MS'),
    smsSignature: signatureMethod(env.EMULATOR_SMS_SIGNATURE),
    logKept: optionalNumber(env, 'EMULATOR_LOG_KEPT'),
    voice: {
      answerUrl: env.EMULATOR_VOICE_ANSWER_URL,
      eventUrl: env.EMULATOR_VOICE_EVENT_URL,
      fallbackUrl: env.EMULATOR_VOICE_FALLBACK_URL,
    },
  };
}
