import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Named, NewSwap, Swap, Turn as AskedTurn } from '../../../libs/protocol/index.js';
import {
  DAY_MS,
  pieceOf,
  swapRefusal,
  type Stretch,
  type SwapRefusal,
  type Turn,
} from '../../../libs/roster/index.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';
import { RosterChanges } from '../plan/changes.js';
import { instant, Rosters } from '../plan/rosters.js';
import { SwapAftermath } from './swap-aftermath.js';

const FAR_MS = 366 * DAY_MS;
const named = (alias: string) =>
  `case when ${alias}.id is not null then jsonb_build_object('workerId', ${alias}.id, 'name', ${alias}.first_name, 'title', ${alias}.title) end`;
/** Those that are open or were settled lately, of the units whose turns they are: visible to all who work there. */
const LIST = `
  select s.id, s.unit_id as "unitId", ${named('f')} as "from", ${named('t')} as "to", s.gives, s.takes, s.asked_at as "askedAt",
    s.outcome, ${named('b')} as "settledBy"
  from shift_swap s join worker f on f.id = s.from_id left join worker t on t.id = s.to_id left join worker b on b.id = s.settled_by
  where (s.outcome is null and (s.gives->>'from')::timestamptz > clock_timestamp()) or s.settled_at > clock_timestamp() - interval '14 days'
  order by s.outcome is not null, s.asked_at desc limit 200`;
const ASK = `
  insert into shift_swap (id, unit_id, from_id, to_id, gives, takes) values (gen_random_uuid(), $1, $2, $3, $4, $5)
  on conflict do nothing returning id`;
const SETTLE = `
  update shift_swap set outcome = $2, settled_at = clock_timestamp(), settled_by = $3 where id = $1`;

const WHY: Record<SwapRefusal, string> = {
  'turn-gone': 'Passet har bytt händer sedan dess.',
  'turn-changed': 'Passets tider har ändrats sedan frågan ställdes. Be om en ny fråga.',
  begun: 'Passet har redan börjat.',
  'taker-busy': 'Den som ska ta passet är redan i tjänst då.',
  'asker-busy': 'Den som frågar är redan i tjänst då.',
};
const refuse = (why: SwapRefusal | null): void => {
  if (why) throw new Refused(why, WHY[why]);
};

interface Asked {
  fromId: string;
  toId: string | null;
  unitId: string;
  outcome: string | null;
  gives: Record<'origin' | 'begins' | 'from' | 'to', string>;
  takes: Asked['gives'] | null;
}

const turnOf = ({
  origin,
  begins,
  from,
  to,
}: z.output<typeof AskedTurn> & { to?: string | undefined }): Turn => ({
  ...{ origin, begins: Date.parse(begins) },
  from: from ? Date.parse(from) : undefined,
  to: to ? Date.parse(to) : undefined,
});
const written = ({ origin, begins, from, to }: Stretch): Asked['gives'] => ({
  ...{ origin, begins: instant(begins) },
  ...{ from: instant(from), to: instant(to) },
});

/** Two workers swap turns: asked for by one, done in the instant in which the other says yes, seen by everyone. */
@Injectable()
export class Swaps {
  constructor(
    private readonly db: Database,
    private readonly rosters: Rosters,
    private readonly changes: RosterChanges,
    private readonly after: SwapAftermath,
  ) {}

  async list(): Promise<Swap[]> {
    const rows = await this.db.rows<Omit<Swap, 'askedAt' | 'from'> & { askedAt: Date; from: Named }>(LIST);
    return rows.map((row) => ({ ...row, askedAt: row.askedAt.toISOString() }));
  }

  /** @throws Refused `turn-gone`, `turn-changed`, `begun`, `taker-busy`, `asker-busy`, `not-of-the-unit`, `already-asked` */
  ask(by: string, { to, gives, takes }: z.output<typeof NewSwap>): Promise<string> {
    return this.db.transaction(async (tx) => {
      const now = await this.rosters.now(tx);
      const stretches = await this.ahead(tx, now);
      const turns = { gives: turnOf(gives), takes: takes && turnOf(takes) };
      const given = pieceOf(stretches, by, turns.gives);
      const taken = turns.takes && pieceOf(stretches, to, turns.takes);
      if (!given) throw new Refused('turn-gone', WHY['turn-gone']);
      if (to) await ofUnit(tx, to, given.unitId);
      if (taken) await ofUnit(tx, by, taken.unitId);
      refuse(swapRefusal({ asker: by, taker: to ?? 'whoever', ...turns }, stretches, now));
      const values = [given.unitId, by, to, written(given), taken && written(taken)];
      const [row] = await tx.rows<{ id: string }>(ASK, values);
      if (!row) throw new Refused('already-asked', 'Du har redan frågat om det passet.');
      return row.id;
    });
  }

  /**
   * For the hours it was asked about, and no others: whoever says yes has seen those, and what a lead has changed since
   * is not undone. @throws Refused `swap-gone`, `not-of-the-unit`, `phone-not-verified`, and what `ask` throws when the roster has changed since
   */
  accept(id: string, by: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const asked = await locked(tx, id);
      if (asked.fromId === by || (asked.toId && asked.toId !== by))
        throw new Refused('not-yours', 'Bytet är inte ställt till dig.', 403);
      await ofUnit(tx, by, asked.unitId);
      const now = await this.rosters.now(tx);
      const stretches = await this.ahead(tx, now);
      const wish = {
        ...{ asker: asked.fromId, taker: by, gives: turnOf(asked.gives) },
        takes: asked.takes && turnOf(asked.takes),
      };
      refuse(swapRefusal(wish, stretches, now));
      await tx.rows(SETTLE, [id, 'accepted', by]);
      await this.hand(tx, id, asked.gives, by);
      if (asked.takes) await this.hand(tx, id, asked.takes, asked.fromId);
      await this.after.of(tx, by, asked.fromId);
    });
  }

  /** @throws Refused `swap-gone`, `not-yours` */
  settle(id: string, by: string, outcome: 'declined' | 'withdrawn'): Promise<void> {
    return this.db.transaction(async (tx) => {
      const asked = await locked(tx, id);
      if (by !== (outcome === 'withdrawn' ? asked.fromId : asked.toId))
        throw new Refused('not-yours', 'Bytet är inte ditt att svara på.', 403);
      await tx.rows(SETTLE, [id, outcome, by]);
    });
  }

  private async hand(tx: Tx, swapId: string, turn: Asked['gives'], to: string): Promise<void> {
    const { origin: seriesId, from, to: until } = turn;
    await this.changes.stepIn(tx, to, { seriesId, workerId: to, from, to: until, swapId });
  }

  private ahead(tx: Tx, now: number): Promise<Stretch[]> {
    return this.rosters.stretches('counted', { from: now, to: now + FAR_MS }, tx);
  }
}

async function locked(tx: Tx, id: string): Promise<Asked> {
  const [row] = await tx.rows<Asked>(
    `select from_id as "fromId", to_id as "toId", unit_id as "unitId", outcome, gives, takes
     from shift_swap where id = $1 for update`,
    [id],
  );
  if (!row || row.outcome) throw new Refused('swap-gone', 'Bytet är redan avgjort.');
  return row;
}

/** Only those whom a lead has planned for a unit work for it: between authorities nobody steps in by a swap. */
async function ofUnit(tx: Tx, workerId: string, unitId: string): Promise<void> {
  const [one] = await tx.rows(
    `select from worker w where w.id = $1 and w.disabled_at is null and (
       exists (select from shift_series s where s.worker_id = w.id and s.unit_id = $2)
       or exists (select from shift s where s.worker_id = w.id and s.unit_id = $2))`,
    [workerId, unitId],
  );
  if (!one) throw new Refused('not-of-the-unit', 'Den medarbetaren arbetar inte för enheten.', 403);
}
