import { useEffect, useEffectEvent, useState } from 'react';
import type { RosterGap, WeekView } from '../../../../libs/protocol/roster-plan.js';
import type { UnitPlan } from '../../../../libs/protocol/roster.js';
import type { Swap } from '../../../../libs/protocol/roster-swaps.js';
import { useDesk, useOpenDesk } from '../line/use-desk.js';
import { useRosterDoor, type RosterDoor } from './roster-door.js';

export type Which = 'planned' | 'counted';

export interface Roster {
  door: RosterDoor;
  mayPlan: boolean;
  units: UnitPlan[];
  unitId: string | null;
  date: string | null;
  which: Which;
  week: WeekView | null;
  gaps: RosterGap[] | null;
  swaps: Swap[];
  show: (part: Partial<Pick<Roster, 'unitId' | 'date' | 'which'>>) => void;
  refresh: () => Promise<void>;
}

type Shown = Pick<Roster, 'unitId' | 'date' | 'which'>;

type Read = Pick<Roster, 'week' | 'gaps' | 'swaps'>;

async function readAll(door: RosterDoor, unitId: string, { which, date }: Shown): Promise<Read> {
  const query = new URLSearchParams({ unitId, which, ...(date ? { date } : {}) });
  const [week, gaps, swaps] = await Promise.all([
    door.ask<WeekView>('GET', `/roster/week?${query}`),
    door.ask<RosterGap[]>('GET', '/roster/gaps'),
    door.ask<Swap[]>('GET', '/roster/swaps'),
  ]);
  return { week, gaps, swaps: swaps ?? [] };
}

/** The unit asked for, else one's own, else the first. */
const unitOf = (all: UnitPlan[], asked: string | null, own: string | null): string | null =>
  asked ?? (all.find(({ name }) => name === own) ?? all[0])?.id ?? null;

/** What the roster page shows, and what it reads of it from the hub; read anew after every change. */
export function useRoster(): Roster {
  const door = useRosterDoor();
  const mayPlan = useOpenDesk().session.worker.role === 'lead';
  const own = useDesk((state) => state.me?.unit ?? null);
  const [units, setUnits] = useState<UnitPlan[]>([]);
  const [shown, setShown] = useState<Shown>({
    unitId: null,
    date: null,
    which: mayPlan ? 'planned' : 'counted',
  });
  const [read, setRead] = useState<Read>({ week: null, gaps: null, swaps: [] });

  const load = useEffectEvent(async () => {
    const all = (await door.ask<UnitPlan[]>('GET', '/roster/units')) ?? units;
    setUnits(all);
    const unitId = unitOf(all, shown.unitId, own);
    if (unitId) setRead(await readAll(door, unitId, shown));
  });
  useEffect(() => {
    void load();
  }, [shown, own]);
  const show: Roster['show'] = (part) => setShown((now) => ({ ...now, ...part }));
  const refresh = async (): Promise<void> => show({});
  return {
    door,
    mayPlan,
    units,
    ...shown,
    ...read,
    unitId: read.week?.unit.id ?? shown.unitId,
    show,
    refresh,
  };
}
