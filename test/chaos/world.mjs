// Everything that a run needs and may break: PostgreSQL, two hubs, the emulator, and the network before them.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../scripts/embedded-postgres.mjs';
import { answers, startProgram, stopProgram } from '../../scripts/start/program.mjs';
import {
  emulatorCredentials,
  emulatorEnvironment,
  hubEnvironment,
} from '../../scripts/start/vonage-credentials.mjs';
import { freePort } from '../bench/programs.mjs';
import { Proxy } from './proxy.mjs';

const NUMBER = '+46766861004';
/** Everything that takes its time in a hub goes faster here, so that a minute holds many lives. */
const FAST = {
  HUB_OFFER_SECONDS: '4',
  HUB_ROUND_PAUSE_SECONDS: '2',
  HUB_HEARTBEAT_SECONDS: '2',
  HUB_LEASE_SECONDS: '9',
  HUB_PERSON_GONE_SECONDS: '45',
  HUB_UNCERTAIN_SECONDS: '3',
  HUB_SEND_TIMEOUT_SECONDS: '3',
  LOG_LEVEL: 'error',
};
const HASTE = 20;

/** All of it, so that the checker sees the whole run. */
const LOG_KEPT = '200000';

export class World {
  hubs = [];
  crashes = [];
  stopping = false;

  /** @param haste how many times faster than the wall the emulator's clock runs. @param settings more of the hubs */
  static async build({ haste = HASTE, settings = {} } = {}) {
    const world = new World();
    Object.assign(world, { haste, settings });
    world.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stafett-chaos-'));
    world.postgres = await startPostgres({ dataDir: path.join(world.folder, 'postgres'), durable: true });
    world.databaseUrl = world.postgres.urlFor('chaos');
    await world.query('create database chaos', [], world.postgres.urlFor('postgres'));
    const { migrate } = await import('../../dist/src/platform/database/migrate.js');
    await migrate(world.databaseUrl);
    const ports = [await freePort(), await freePort()];
    world.network = await new Proxy(ports).listen();
    await world.startEmulator();
    for (const port of ports) await world.startHub(ports.indexOf(port), port);
    return world;
  }

  async query(text, values = [], connectionString = this.databaseUrl) {
    const client = new pg.Client({ connectionString });
    await client.connect();
    try {
      return (await client.query(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  async startEmulator() {
    const emulatorPort = await freePort();
    this.credentials = emulatorCredentials(this.folder);
    this.emulatorUrl = `http://127.0.0.1:${emulatorPort}`;
    const env = emulatorEnvironment(this.credentials, {
      emulatorPort,
      hubUrl: this.network.url,
      number: NUMBER,
    });
    this.emulator = startProgram('emulator', 'dist/libs/vonage-emulator/main.js', {
      ...process.env,
      ...env,
      EMULATOR_TIME_SCALE: String(this.haste),
      EMULATOR_LOG_KEPT: LOG_KEPT,
    });
    await answers(`${this.emulatorUrl}/control/state`, () => this.stopping);
  }

  async startHub(n, port = this.hubs[n].port) {
    const { NODE_ENV: _, ...env } = process.env;
    const program = startProgram('hub', 'dist/src/main.js', {
      ...env,
      ...hubEnvironment(this.credentials, this.emulatorUrl),
      ...FAST,
      ...this.settings,
      PORT: String(port),
      PUBLIC_URL: this.network.url,
      DATABASE_URL: this.databaseUrl,
      HUB_DEMO: '1',
      HUB_NUMBER: NUMBER,
    });
    const hub = { ...program, port, meant: false, ready: false };
    this.hubs[n] = hub;
    void program.exit.then((how) => {
      if (this.stopping || hub.meant) return;
      // One that cannot begin for want of a database goes, and its supervisor tries again. One that runs must stay.
      if (hub.ready) this.crashes.push(`hub ${n} ended by itself (${how})`);
      void this.startHub(n);
    });
    const gone = () => this.stopping || hub.child.exitCode !== null || hub.child.signalCode !== null;
    hub.ready = await answers(`http://127.0.0.1:${port}/health/ready`, gone);
  }

  /** kill -9, and at once a new one, as a supervisor does. */
  async killHub(n) {
    const hub = this.hubs[n];
    hub.meant = true;
    hub.child.kill('SIGKILL');
    await hub.exit;
    await this.startHub(n);
  }

  async close() {
    this.stopping = true;
    this.network?.close();
    for (const program of [...this.hubs, this.emulator]) if (program) await stopProgram(program, 5000);
    await this.postgres?.stop();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
