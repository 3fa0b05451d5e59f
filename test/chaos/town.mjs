// The people of a run: workers on duty, persons who chat, persons who text; and how it comes to rest.
import { addWorkers } from '../bench/town.mjs';
import { wait } from './line.mjs';
import { Person } from './person.mjs';
import { Texter } from './texter.mjs';
import { Worker } from './worker.mjs';

const MOST_LIVES = 5000;

export class Town {
  persons = [];
  workers = [];
  over = false;

  constructor({ world, chance, history }) {
    Object.assign(this, { world, chance, history });
  }

  async staff(count) {
    const tokens = await addWorkers(this.world.databaseUrl, count);
    const rows = await this.world.query(
      `select w.id from staff_session s join worker w on w.id = s.worker_id where w.username like 'bench-%' and s.token_hash = any($1)
       order by array_position($1, s.token_hash)`,
      [await hashesOf(tokens)],
    );
    const colleagues = rows.map(({ id }) => id);
    const { history, world } = this;
    this.workers = tokens.map((token, i) => {
      const who = { workerId: colleagues[i], token, url: world.network.url, chance: this.chance.branch() };
      return new Worker({ ...who, history, colleagues });
    });
  }

  /** One page, one person after the other. */
  async page(n, chance) {
    for (let life = 1; !this.over && life < MOST_LIVES; life += 1) {
      const { history, world } = this;
      const person = new Person({
        name: `p${n}.${life}`,
        url: world.network.url,
        chance: chance.branch(),
        history,
      });
      this.persons.push(person);
      await person.live(() => this.over);
      if (person.closed) await this.leave(person);
    }
  }

  /** Reads to the end and goes. */
  async leave(person) {
    await person.catchUp();
    person.close();
    this.persons.splice(this.persons.indexOf(person), 1);
  }

  async live({ pages, phones }) {
    const chances = Array.from({ length: pages + phones }, () => this.chance.branch());
    const texters = chances.slice(pages).map((chance, n) => {
      const number = `+467012340${String(n).padStart(2, '0')}`;
      return new Texter({ number, emulator: this.world.emulatorUrl, chance, history: this.history });
    });
    await Promise.all([
      ...chances.slice(0, pages).map((chance, n) => this.page(n, chance)),
      ...texters.map((texter) => texter.live(() => this.over)),
    ]);
  }

  /** Nothing new begins, everybody says yes, and all that is open comes to its end. @returns how many are open still */
  async settle(seconds) {
    for (const worker of this.workers) worker.willing = true;
    const open = async () => {
      const [{ n }] = await this.world.query(
        `select count(*)::int as n from contact where state <> 'closed' or exists (
           select from delivery d where d.contact_id = contact.id and d.state in ('queued', 'sending', 'uncertain'))`,
      );
      return n;
    };
    for (let left = seconds; left > 0 && (await open()) > 0; left -= 1) await wait(1000);
    for (const person of [...this.persons]) {
      await person.catchUp();
      person.close();
    }
    this.workers.forEach((worker) => worker.close());
    return open();
  }
}

async function hashesOf(tokens) {
  const { createHash } = await import('node:crypto');
  return tokens.map((token) => createHash('sha256').update(token).digest());
}
