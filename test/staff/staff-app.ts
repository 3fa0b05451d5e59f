import { Global, Injectable, Module, type Type } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../../src/audit/audit.module.js';
import { AccessModule } from '../../src/platform/access/access.module.js';
import { HOLDINGS, type Held, type Holdings } from '../../src/platform/access/holdings.js';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { Database } from '../../src/platform/database/database.js';
import { News } from '../../src/platform/news/news.js';
import { Passwords } from '../../src/staff/passwords.js';
import { StaffModule } from '../../src/staff/staff.module.js';
import { testDatabase } from '../support/database.js';

/** The watch alone: what this part of the hub can be asked about without the record. */
@Injectable()
class HoldsTheWatch implements Holdings {
  constructor(private readonly database: Database) {}

  async of(workerId: string): Promise<Held> {
    const held = await this.database.rows('select from watch where worker_id = $1 and until is null', [
      workerId,
    ]);
    return { contacts: 0, watch: held.length > 0 };
  }
}

@Global()
@Module({
  providers: [Database, News, { provide: HOLDINGS, useClass: HoldsTheWatch }],
  exports: [Database, News, HOLDINGS],
})
class Ground {}

export interface StaffApp {
  app: NestFastifyApplication;
  database: Database;
  news: News;
  close: () => Promise<void>;
}

/** Staff, audit and the closed edges over a database of their own; with further controllers and gateways to try. */
export async function staffApp(more: { controllers?: Type[]; providers?: Type[] } = {}): Promise<StaffApp> {
  const { url, drop } = await testDatabase();
  const module = await Test.createTestingModule({
    imports: [
      TypeOrmModule.forRoot(dataSourceOptions(url, 6)),
      Ground,
      AccessModule,
      AuditModule,
      StaffModule,
    ],
    ...more,
  }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  await app.listen(0, '127.0.0.1');
  const close = async () => {
    await app.close();
    await drop();
  };
  return { app, database: app.get(Database), news: app.get(News), close };
}

export const PASSWORD = 'stafett';

export async function hire(app: NestFastifyApplication, username: string, role = 'worker'): Promise<string> {
  const hash = await app.get(Passwords).hash(PASSWORD);
  const [row] = await app.get(Database).rows<{ id: string }>(
    `insert into worker (id, username, first_name, title, role, password_hash)
     values (gen_random_uuid(), $1, initcap($1), 'socialsekreterare', $2, $3) returning id`,
    [username, role, hash],
  );
  return row!.id;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export interface Sent {
  token?: string;
  body?: object;
  /** The address it comes from. */
  from?: string;
}

export async function send(app: NestFastifyApplication, method: Method, url: string, sent: Sent = {}) {
  const response = await app.inject({
    method,
    url,
    remoteAddress: sent.from ?? '192.0.2.1',
    ...(sent.token ? { headers: { authorization: `Bearer ${sent.token}` } } : {}),
    ...(sent.body ? { payload: sent.body } : {}),
  });
  return { status: response.statusCode, headers: response.headers, body: response.json() };
}

export const trySignIn = (
  app: NestFastifyApplication,
  username: string,
  password = PASSWORD,
  from?: string,
) => send(app, 'POST', '/api/session', { body: { username, password }, ...(from ? { from } : {}) });

export async function signIn(app: NestFastifyApplication, username: string): Promise<string> {
  const { status, body } = await trySignIn(app, username);
  if (status !== 201) throw new Error(`${username} could not sign in: ${status}`);
  return body.token;
}
