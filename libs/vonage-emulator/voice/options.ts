/** The voice capability of the application, and how patient and strict the platform is with it. */
export interface VoiceOptions {
  /** Asked what to do with a call to the number; `/vonage/voice/answer` of the hub when left out. */
  answerUrl?: string;
  /** Told of calls that name no place of their own; `/vonage/voice/event` when left out. */
  eventUrl?: string;
  /** Asked when the hub cannot be; `/vonage/voice/fallback` when left out. */
  fallbackUrl?: string;
  /** How long an NCCO is waited for, in real time; 5 s when left out. */
  answerTimeoutMs?: number;
  /** The same for an event; 10 s. */
  eventTimeoutMs?: number;
  /** New outbound calls a second; 3. */
  callsPerSecond?: number;
  /** Other requests a second; 15. */
  requestsPerSecond?: number;
}

/** What Vonage's own clock says of the two patiences, in emulated milliseconds. */
export const answerLimitMs = 5000;
export const eventLimitMs = 10_000;
