import { readdirSync, readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const folder = new URL('./migrations/', import.meta.url);

/** TypeORM orders migrations by the 13 digits that end their names. */
const nameOf = (file: string): string =>
  `${file.slice(5, -4).replaceAll('-', '')}${file.slice(0, 4).padStart(13, '0')}`;

const asMigration = (file: string): new () => MigrationInterface =>
  class PlainSql implements MigrationInterface {
    name = nameOf(file);
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(readFileSync(new URL(file, folder), 'utf8'));
    }
    /** The record only ever goes forward; a mistake is mended by the next file. */
    async down(): Promise<void> {
      throw new Error(`${file} cannot be undone`);
    }
  };

/** Every .sql file beside this one, in the order of its number, as a TypeORM migration. */
export const migrations = readdirSync(folder)
  .filter((file) => /^\d{4}-.*\.sql$/.test(file))
  .sort()
  .map(asMigration);
