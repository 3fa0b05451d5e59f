import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { RunningStart, allGone, ask, freePorts, type Ports } from './running-start.js';

const describeOnLinux = process.platform === 'linux' ? describe : describe.skip; // the tests read /proc

describeOnLinux('npm start', () => {
  let dataDir: string;
  let ports: Ports;
  let running: RunningStart;

  const start = async (): Promise<RunningStart> => {
    running = new RunningStart(dataDir, ports);
    await running.ready();
    return running;
  };

  beforeAll(async () => {
    dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'stafett-start-'));
    ports = await freePorts();
  });

  afterEach(() => running?.killAll());
  afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }));

  it('starts on an empty folder, says where to go, and ends without a trace on SIGINT', async () => {
    const { output } = await start();
    for (const said of [
      `http://localhost:${ports.PORT}/console`,
      '/phone',
      'anna',
      'stafett',
      '+46766861004',
    ]) {
      expect(output).toContain(said);
    }
    expect(fs.statSync(path.join(dataDir, 'vonage.json')).mode & 0o777).toBe(0o600);
    const parts = running.parts();
    process.kill(running.npm, 'SIGINT');
    await allGone(parts);
  }, 60_000);

  it('keeps its data and its keys when it starts again', async () => {
    await start();
    await ask(dataDir, 'create table kept (word text)');
    await ask(dataDir, "insert into kept values ('before')");
    const keys = fs.readFileSync(path.join(dataDir, 'vonage.json'), 'utf8');
    const parts = running.parts();
    process.kill(running.npm, 'SIGTERM');
    await allGone(parts);
    await start();
    expect(await ask(dataDir, 'select word from kept')).toEqual([{ word: 'before' }]);
    expect(fs.readFileSync(path.join(dataDir, 'vonage.json'), 'utf8')).toBe(keys);
  }, 60_000);

  it.each([
    ['npm', 'npm start'],
    ['the boot script', 'scripts/boot.mjs'],
    ['the start script', ' scripts/start.mjs '],
    ['the hub', 'dist/src/main.js'],
    ['the emulator', 'vonage-emulator/main.js'],
    ['the database', 'bin/postgres -D'],
  ])('leaves no process behind when %s is killed with -9', async (_part, mark) => {
    await start();
    const parts = running.parts();
    process.kill(running.part(mark), 'SIGKILL');
    await allGone(parts);
  });

  it('loses no committed row when everything is killed with -9 in the middle of writing', async () => {
    await start();
    await ask(dataDir, 'create table tally (n int primary key)');
    let committed = 0;
    const writing = (async () => {
      for (;;) {
        await ask(dataDir, `insert into tally values (${committed + 1})`);
        committed += 1;
        if (committed === 40) void running.killAll();
      }
    })();
    await expect(writing).rejects.toThrow();
    await running.killAll();

    await start();
    const [{ n }] = (await ask(dataDir, 'select max(n) as n from tally')) as [{ n: number }];
    expect(n).toBeGreaterThanOrEqual(committed);
  });
});

describe('npm start refuses', () => {
  const refusal = async (settings: Record<string, string>, ports?: Ports): Promise<string> => {
    const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'stafett-refuse-'));
    const running = new RunningStart(dataDir, ports ?? (await freePorts()), settings);
    expect(await running.ended).not.toBe(0);
    fs.rmSync(dataDir, { recursive: true });
    return running.output;
  };

  it('production without a database, naming the variable', async () => {
    expect(await refusal({ NODE_ENV: 'production' })).toContain('DATABASE_URL is not set');
  });

  it('demo data in production', async () => {
    const settings = {
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      HUB_DEMO: '1',
    };
    expect(await refusal(settings)).toContain('HUB_DEMO');
  });

  it('a port that is taken, in plain words', async () => {
    const ports = await freePorts();
    const other = net.createServer();
    await new Promise<void>((resolve) => other.listen(Number(ports.PORT), '127.0.0.1', resolve));
    expect(await refusal({}, ports)).toContain(`Port ${ports.PORT} is already in use`);
    await new Promise((resolve) => other.close(resolve));
  });

  it('a port that is no port', async () => {
    expect(await refusal({ PORT: 'http' })).toContain('PORT=http');
  });
});
