import type { Ringing } from '../call/ring-phone.js';
import type { MachineDetection } from '../ncco/actions.js';

const defaultBeepSeconds = 45;

/** The two ways of ordering it, as one; the advanced counts when both are given. */
export function detectionOf(
  plain: 'continue' | 'hangup' | undefined,
  advanced: MachineDetection | undefined,
): Ringing['detection'] {
  if (!plain && !advanced) return undefined;
  return {
    hangUp: (advanced?.behavior ?? plain) === 'hangup',
    awaitBeep: advanced?.mode === 'detect_beep',
    beepTimeoutMs: (advanced?.beep_timeout ?? defaultBeepSeconds) * 1000,
  };
}
