import { useEffect, useRef, useState } from 'preact/hooks';
import { address, emulator, type Leg } from './emulator.js';

export interface Calls {
  /** Oldest first. */
  legs: Leg[];
  reread: () => Promise<void>;
}

type Change = (all: Leg[]) => Leg[];

/** All calls as they are now: read at each (re)connection, then news as it comes. */
export function useCalls(): Calls {
  const [legs, setLegs] = useState<Leg[]>([]);
  // what comes while everything is being read is newer than what was read
  const meanwhile = useRef<Change[]>([]);
  const reread = async () => {
    meanwhile.current = [];
    const read = await emulator.legs();
    setLegs(meanwhile.current.reduce((all, change) => change(all), read));
  };

  useEffect(() => {
    const stream = new EventSource(`${address}/control/stream`);
    const apply = (change: Change) => {
      meanwhile.current = [...meanwhile.current, change].slice(-changesKept);
      setLegs(change);
    };
    // whether the emulator can be reached is said once, by use-emulator
    stream.onopen = () => void reread().catch(() => undefined);
    stream.addEventListener('leg', ({ data }: MessageEvent<string>) => {
      const news = JSON.parse(data) as Leg;
      apply((all) => upsert(all, news));
    });
    stream.addEventListener('hearing', ({ data }: MessageEvent<string>) => {
      const { uuid, now } = JSON.parse(data) as Pick<Leg, 'uuid' | 'now'>;
      apply((all) => all.map((leg) => (leg.uuid === uuid ? { ...leg, now } : leg)));
    });
    return () => stream.close();
  }, []);

  return { legs, reread };
}

/** More than can come while one answer is read. */
const changesKept = 200;

function upsert(all: Leg[], news: Leg): Leg[] {
  const known = all.some(({ uuid }) => uuid === news.uuid);
  return known ? all.map((leg) => (leg.uuid === news.uuid ? news : leg)) : [...all, news];
}
