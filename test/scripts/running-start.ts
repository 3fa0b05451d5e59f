import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { living, processTree, type Process } from './processes.js';

const root = path.resolve(import.meta.dirname, '../..');
const CONFIGURED = /^(NODE_ENV|PORT|PUBLIC_URL|DATABASE_URL|HUB_|VONAGE_|EMULATOR_|npm_|NODE_CHANNEL)/;

export interface Ports {
  PORT: string;
  EMULATOR_PORT: string;
}

export async function freePorts(): Promise<Ports> {
  const servers = [net.createServer(), net.createServer()];
  const ports = await Promise.all(servers.map(listenAnywhere));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return { PORT: String(ports[0]), EMULATOR_PORT: String(ports[1]) };
}

function listenAnywhere(server: net.Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, () => resolve((server.address() as net.AddressInfo).port));
  });
}

/** One `npm start` in a process tree of its own, on the data folder it is given. */
export class RunningStart {
  private said = '';
  private readonly child: ChildProcess;
  readonly ended: Promise<number | NodeJS.Signals | null>;

  constructor(dataDir: string, ports: Ports, settings: Record<string, string> = {}) {
    const inherited = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !CONFIGURED.test(name)),
    );
    this.child = spawn('npm', ['start'], {
      cwd: root,
      detached: true, // so that a signal sent here is not sent to the tests as well
      env: { ...inherited, HUB_DATA_DIR: dataDir, ...ports, ...settings } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (text) => (this.said += text));
    this.ended = new Promise((resolve) => this.child.on('exit', (code, signal) => resolve(signal ?? code)));
  }

  get output(): string {
    return this.said;
  }

  get npm(): number {
    return this.child.pid ?? 0;
  }

  /** Resolves when it has said where to go. */
  async ready(): Promise<void> {
    let over = false;
    void this.ended.then(() => (over = true));
    while (!this.said.includes('Ctrl-C')) {
      if (over) throw new Error(`npm start ended:\n${this.said}`);
      await wait(20);
    }
  }

  parts(): Process[] {
    return processTree(this.npm);
  }

  part(mark: string): number {
    const found = this.parts().find(({ command }) => command.includes(mark));
    if (!found)
      throw new Error(
        `no ${mark} among\n${this.parts()
          .map(({ command }) => command)
          .join('\n')}`,
      );
    return found.pid;
  }

  async killAll(): Promise<void> {
    const parts = this.parts();
    for (const { pid } of parts) killIfThere(pid);
    await allGone(parts);
  }
}

/** One of them may end by itself between the look and the kill: its parent is gone already. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ESRCH') throw failure;
  }
}

/** Waits until none of these is left; the test's own time limit is the deadline. */
export async function allGone(parts: Process[]): Promise<void> {
  while (parts.some(living)) await wait(20);
}

/** Speaks to the embedded database as an outsider: over the socket that postmaster.pid names. */
export async function ask(dataDir: string, statement: string): Promise<unknown[]> {
  const socket = fs.readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[4];
  const client = new pg.Client({ host: socket, user: 'hub', database: 'hub' });
  await client.connect();
  try {
    return (await client.query(statement)).rows as unknown[];
  } finally {
    await client.end();
  }
}
