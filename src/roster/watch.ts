import { Inject, Injectable } from '@nestjs/common';
import { successor } from '../../libs/roster/index.js';
import type { Named, WatchView } from '../../libs/protocol/index.js';
import { moveDesk } from '../contacts/move-desk.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Database, type Tx } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';

const NAMED = (alias: string) =>
  `jsonb_build_object('workerId', ${alias}.id, 'name', ${alias}.first_name, 'title', ${alias}.title)`;
const STANDS_BY = (rung: 'deputy' | 'lead') =>
  `(select ${NAMED('s')} from watch_standby b join worker s on s.id = b.worker_id where b.rung = '${rung}')`;
/** Away from their console the holder and the hub lead are rung; a deputy is not (see the router's last rungs). */
const REACHABLE = `jsonb_build_object(
    'holder', coalesce(p.lease_until > clock_timestamp(), false) or exists (select from worker_reach r where r.worker_id = h.id and r.verified_at is not null),
    'deputy', exists (select from watch_standby b join presence d using (worker_id) where b.rung = 'deputy' and d.lease_until > clock_timestamp()),
    'lead', exists (select from watch_standby b left join presence d using (worker_id) left join worker_reach r using (worker_id)
      where b.rung = 'lead' and (d.lease_until > clock_timestamp() or r.verified_at is not null)))`;
type How = 'started' | 'accepted' | 'deputy' | 'lead';

/**
 * The watch of the desk: always exactly one person. The outgoing holder keeps it until the next has accepted; a holder
 * who is lost is followed by whoever accepted beforehand to stand by. Everything the desk holds goes with it at once.
 */
@Injectable()
export class Watch {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
  ) {}

  async view(): Promise<WatchView> {
    const [row] = await this.db.rows<Omit<WatchView, 'since'> & { since: Date }>(
      `select ${NAMED('h')} as holder, w.since, coalesce(p.lease_until > clock_timestamp(), false) as present,
         case when o.id is not null then jsonb_build_object('offerId', o.id, 'to', ${NAMED('t')}, 'from', ${NAMED('f')}) end as offered,
         ${STANDS_BY('deputy')} as deputy, ${STANDS_BY('lead')} as lead, ${REACHABLE} as reachable
       from watch w join worker h on h.id = w.worker_id left join presence p on p.worker_id = h.id
       left join watch_offer o on o.outcome is null left join worker t on t.id = o.to_id left join worker f on f.id = o.from_id
       where w.until is null`,
    );
    if (!row) throw new Error('nobody holds the watch');
    return { ...row, since: row.since.toISOString() };
  }

  /** The holder reaches the watch out to a colleague; it stays with the holder until that one accepts. */
  offer(from: string, to: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const holder = await lockWatch(tx);
      if (holder.worker_id !== from) throw new Refused('not-holder', 'Du håller inte vakten.');
      if (from === to) throw new Refused('not-possible', 'Du håller redan vakten.');
      await tx.rows(
        `update watch_offer set outcome = 'withdrawn', settled_at = clock_timestamp() where outcome is null`,
      );
      const [row] = await tx.rows<{ id: string }>(
        `insert into watch_offer (id, from_id, to_id)
         select gen_random_uuid(), $1, id from worker where id = $2 and disabled_at is null and role <> 'admin' returning id`,
        [from, to],
      );
      if (!row) throw new Refused('unknown-worker', 'Den kollegan finns inte.', 404);
      tx.announce({ kind: 'watch' });
      return row.id;
    });
  }

  accept(offerId: string, by: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const holder = await lockWatch(tx);
      await settle(tx, offerId, by, 'accepted');
      if (holder.worker_id !== by) await this.pass(tx, by, 'accepted');
    });
  }

  decline(offerId: string, by: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await settle(tx, offerId, by, 'declined');
      tx.announce({ kind: 'watch' });
    });
  }

  /** Takes the watch from a holder who is not there. @throws Refused `holder-is-there` */
  take(by: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const holder = await lockWatch(tx);
      if (holder.worker_id === by) return;
      if (holder.present)
        throw new Refused('holder-is-there', `${holder.name} håller vakten och är här. Be om att få den.`);
      await this.pass(tx, by, 'accepted');
    });
  }

  /** Accepts beforehand to take the watch when its holder is lost. Whoever stood by on this rung before is relieved. */
  standBy(by: string, rung: 'deputy' | 'lead'): Promise<void> {
    return this.db.transaction(async (tx) => {
      await tx.rows(
        `insert into watch_standby (worker_id, rung) values ($1, $2)
         on conflict (rung) do update set worker_id = excluded.worker_id, accepted_at = clock_timestamp()`,
        [by, rung],
      );
      tx.announce({ kind: 'watch' });
    });
  }

  standDown(by: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await tx.rows(`delete from watch_standby where rung = 'deputy' and worker_id = $1`, [by]);
      tx.announce({ kind: 'watch' });
    });
  }

  /** Gives the watch to the one standing by when its holder is lost. Safe to run at any time. @returns whether it passed. */
  rescue(): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const [row] = await tx.rows<{ holder: Standing; deputy: Standing | null; lead: Standing | null }>(
        STANDING,
        [this.config.HUB_LEASE_SECONDS],
      );
      const next = row && successor(row);
      if (!next) return false;
      const holder = await lockWatch(tx);
      if (holder.worker_id !== row.holder.workerId) return false;
      await this.pass(tx, next.workerId, next.how);
      return true;
    });
  }

  private async pass(tx: Tx, to: string, how: How): Promise<void> {
    const [row] = await tx.rows<{ seq: string; who: Named }>(PASS, [to, how]);
    if (!row) throw new Error('the watch did not pass');
    await tx.rows(
      `update watch_offer set outcome = 'withdrawn', settled_at = clock_timestamp() where outcome is null`,
    );
    await moveDesk(tx, row.who);
    tx.announce({ kind: 'watch' });
  }
}

interface Standing {
  workerId: string;
  present: boolean;
}

/** A holder counts as lost only when some hub has been alive for a whole lease (see Pulse). */
const STANDING = `
  with there as (
    select p.worker_id, p.lease_until > clock_timestamp() or (select alive_since from pulse) > clock_timestamp() - make_interval(secs => $1) as present
    from presence p)
  select
    (select jsonb_build_object('workerId', w.worker_id, 'present', coalesce(t.present, w.how = 'started'))
     from watch w left join there t using (worker_id) where w.until is null) as holder,
    (select jsonb_build_object('workerId', s.worker_id, 'present', coalesce(t.present, false))
     from watch_standby s left join there t using (worker_id) where s.rung = 'deputy') as deputy,
    (select jsonb_build_object('workerId', s.worker_id, 'present', coalesce(t.present, false))
     from watch_standby s left join there t using (worker_id) where s.rung = 'lead') as lead`;

const PASS = `
  with old as (
    update watch set until = greatest(clock_timestamp(), since + interval '1 microsecond') where until is null returning seq, until),
  new as (
    insert into watch (seq, worker_id, since, how, accepted_at)
    select old.seq + 1, $1, old.until, $2, least(old.until, case when $2 in ('deputy', 'lead')
      then (select accepted_at from watch_standby where rung = $2) else old.until end) from old
    returning seq, worker_id)
  select new.seq, ${NAMED('w')} as who from new join worker w on w.id = new.worker_id`;

async function lockWatch(tx: Tx): Promise<{ worker_id: string; name: string; present: boolean }> {
  for (let look = 1; look <= 3; look += 1) {
    const [row] = await tx.rows<{ worker_id: string; name: string; present: boolean }>(
      `select w.worker_id, h.first_name as name,
         coalesce((select lease_until > clock_timestamp() from presence p where p.worker_id = w.worker_id), false) as present
       from watch w join worker h on h.id = w.worker_id where w.until is null for update of w`,
    );
    if (row) return row;
  }
  throw new Refused('try-again', 'Vakten lämnades över i samma ögonblick. Försök igen.', 503);
}

async function settle(tx: Tx, offerId: string, by: string, outcome: 'accepted' | 'declined'): Promise<void> {
  const [row] = await tx.rows(
    `update watch_offer set outcome = $3, settled_at = clock_timestamp() where id = $1 and to_id = $2 and outcome is null returning id`,
    [offerId, by, outcome],
  );
  if (!row) throw new Refused('offer-gone', 'Erbjudandet gäller inte längre.');
}
