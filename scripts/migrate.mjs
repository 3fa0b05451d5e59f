// Brings the database named by DATABASE_URL up to this version of the hub. Safe to run at any time, by several at once.
import { isBuilt } from './build/freshness.mjs';

const databaseUrl = process.env.DATABASE_URL;
if (!databaseUrl) {
  console.error('DATABASE_URL is not set: which PostgreSQL is to be migrated?');
  process.exit(1);
}
if (!isBuilt()) {
  console.error('Nothing is built yet: run `npm run build` first.');
  process.exit(1);
}
const { migrate } = await import('../dist/src/platform/database/migrate.js');
const applied = await migrate(databaseUrl);
console.log(applied.length ? `Migrated: ${applied.join(', ')}` : 'The database is up to date.');
