import { useEffect, useState } from 'preact/hooks';
import { emulator, type Hearing, type Leg } from '../emulator.js';
import { SILENCE_MS } from './lines.js';

/** Silence is worked out when somebody looks: a line that is quiet is looked at again when it has been so for long enough. */
const awaitsSilence = ({ answeredAt, endedAt }: Leg, hears: Hearing[]): boolean => {
  const last = hears.at(-1);
  const isKnown = last?.what === 'silence' && (last.until ?? last.at) - last.at >= SILENCE_MS;
  return answeredAt !== null && endedAt === null && !isKnown && hears.every(({ until }) => until !== null);
};

/** All that a call has heard, oldest first; read anew whenever something about it has changed. */
export function useHeard(leg: Leg | undefined): Hearing[] {
  const [heard, setHeard] = useState<{ uuid: string; hears: Hearing[] } | null>(null);
  useEffect(() => {
    if (!leg) return undefined;
    let current = true;
    let later: ReturnType<typeof setTimeout> | undefined;
    const read = async (): Promise<void> => {
      const hears = await emulator.hears(leg.uuid);
      if (!current) return;
      setHeard({ uuid: leg.uuid, hears });
      if (awaitsSilence(leg, hears)) later = setTimeout(look, SILENCE_MS);
    };
    // whether the emulator can be reached is said once, by use-emulator
    const look = (): void => void read().catch(() => undefined);
    look();
    return () => {
      current = false;
      clearTimeout(later);
    };
  }, [leg]);
  return heard && heard.uuid === leg?.uuid ? heard.hears : [];
}
