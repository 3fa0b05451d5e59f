import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';

/** Two hubs may start at once; one migrates, the other waits for it. The number only has to be ours. */
const MIGRATION_LOCK = 7_312_001;

/**
 * Brings the database to the newest shape; safe to run at any time and by several processes at once.
 * @returns the names of what was applied now.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const source = await new DataSource({ ...dataSourceOptions(databaseUrl, 2) }).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('set statement_timeout = 0; set lock_timeout = 0');
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await source.runMigrations({ transaction: 'each' });
    return applied.map((migration) => migration.name);
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
    await source.destroy();
  }
}
