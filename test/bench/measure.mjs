// One side of one row: a database of its own, the program under measure, the load, and what both cost.
import { randomBytes } from 'node:crypto';
import { postgresUs, processorUs, memoryKib } from './processor.mjs';
import { runLoad, startFloor, startHub, stop, vonage } from './programs.mjs';
import { query } from './town.mjs';

export const TEMPLATE = 'bench_hub';

/** Reads the processor's clock at both ends of each phase. */
class Meter {
  phases = {};
  constructor(program, postgres) {
    this.read = () => ({
      server: processorUs(program.pid),
      postgres: postgresUs(postgres.pid),
      memory: memoryKib(program.pid),
      at: performance.now(),
    });
  }

  onPhase = (name, at) => {
    (this.phases[name] ??= {})[at] = this.read();
  };

  cost(name, { count } = {}) {
    const { begin, end } = this.phases[name];
    const each = (what) => (count ? (end[what] - begin[what]) / count : null);
    return {
      serverUs: each('server'),
      postgresUs: each('postgres'),
      memoryKib: end.memory,
      processorPercent: (end.server - begin.server) / 10 / (end.at - begin.at) || 0,
    };
  }
}

/**
 * @param row names the floor, the load, and for the hub how to fill its town; each gets the plan of the run.
 * @returns the results of all phases with their costs, by name.
 */
export async function measure(row, side, { postgres, plan }) {
  const name = `bench_${side}_${randomBytes(4).toString('hex')}`;
  await query(
    postgres.urlFor('postgres'),
    `create database ${name}${side === 'hub' ? ` template ${TEMPLATE}` : ''}`,
  );
  const databaseUrl = postgres.urlFor(name);
  const program = await (side === 'hub' ? startHub(databaseUrl) : startFloor(row.floor, databaseUrl));
  try {
    const town =
      side === 'hub' ? await row.hubTown(databaseUrl, plan) : await row.floorTown(databaseUrl, plan);
    const meter = new Meter(program, postgres);
    const where = {
      side,
      url: program.url,
      port: program.port,
      host: `127.0.0.1:${program.port}`,
      databaseUrl,
    };
    const results = await runLoad(
      row.load,
      { ...plan, ...town, ...where, account: account() },
      meter.onPhase,
    );
    for (const [phase, result] of Object.entries(results))
      results[phase] = { ...result, ...meter.cost(phase, result) };
    return results;
  } finally {
    await stop(program);
    await query(postgres.urlFor('postgres'), `drop database if exists ${name} with (force)`);
  }
}

const account = () => ({
  apiKey: vonage.VONAGE_API_KEY,
  applicationId: vonage.VONAGE_APPLICATION_ID,
  secret: vonage.VONAGE_SIGNATURE_SECRET,
});
