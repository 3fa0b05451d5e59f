import type { DataSourceOptions } from 'typeorm';
import { migrations } from './migrations.js';

/**
 * Statements are planned once a connection (`database.ts`): PostgreSQL would plan those with arrays anew each time (it prices
 * the plan for one element lower), and planning costs more than doing. Such a plan must be right tomorrow, too: what
 * is small now is not read as a whole, everything is looked up by its key, and nothing is compiled for milliseconds that
 * takes microseconds. A report that goes over everything may ask for other plans in its own transaction.
 */
const PLANS = [
  '-c plan_cache_mode=force_generic_plan -c jit=off',
  '-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off',
].join(' ');

/**
 * How the hub reaches PostgreSQL. The bounds make a stuck database an error in seconds, not a hub that hangs:
 * a person or a provider is waiting at the other end.
 */
export function dataSourceOptions(databaseUrl: string, poolSize = 12): DataSourceOptions {
  return {
    type: 'postgres',
    url: databaseUrl,
    migrations,
    migrationsTableName: 'migration',
    poolSize,
    applicationName: 'stafett',
    extra: {
      connectionTimeoutMillis: 3000,
      idleTimeoutMillis: 60_000,
      statement_timeout: 8000,
      lock_timeout: 5000,
      idle_in_transaction_session_timeout: 15_000,
      keepAlive: true,
      options: PLANS,
    },
  };
}
