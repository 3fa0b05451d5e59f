import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config } from '../platform/config.js';

const YEAR_MS = 365 * 86_400_000;
const web = (folder: string): string => fileURLToPath(new URL(`../../web/${folder}/`, import.meta.url));

/** Built files by their address. Their names change with their content, so they may be kept for a year. */
const FOLDERS = { '/chat-assets/': 'chat', '/console/': 'console', '/phone/': 'phone' } as const;

export async function serveWeb(app: NestFastifyApplication, config: Config): Promise<void> {
  await protect(app, config);
  await serveFolders(app, config);
  await serveWidget(app);
}

/** Older Safari does not count websockets to our own address as 'self'. */
const socketsOf = ({ publicUrl }: Config): string => new URL(publicUrl).origin.replace(/^http/, 'ws');

/** What browsers may do on our pages: only what comes from us. */
async function protect(app: NestFastifyApplication, config: Config): Promise<void> {
  const origin = config.EMULATOR_URL ? new URL(config.EMULATOR_URL).origin : null;
  const emulator = origin ? [origin, origin.replace(/^http/, 'ws')] : [];
  await app.register(fastifyHelmet, {
    global: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        // a message is fetched with a session, and played from the page itself
        mediaSrc: ["'self'", 'blob:'],
        manifestSrc: ["'self'"],
        connectSrc: ["'self'", socketsOf(config), ...emulator],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: config.production ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
  // No browser asks there, and writing these headers takes a tenth of the time of a webhook.
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', ({ url }, reply, done) => {
      if (!url.startsWith('/vonage/')) reply.helmet();
      done();
    });
}

async function serveFolders(app: NestFastifyApplication, config: Config): Promise<void> {
  for (const [prefix, folder] of Object.entries(FOLDERS)) {
    if (!existsSync(web(folder)) || (folder === 'phone' && !config.EMULATOR_URL)) continue;
    const kept = { maxAge: YEAR_MS, immutable: true, decorateReply: false };
    await app.register(fastifyStatic, { root: web(folder), prefix, index: false, ...kept });
  }
}

/** The one file that other sites load: by a name that stays, so kept for minutes only. */
async function serveWidget(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(web('widget'))) return;
  await app.register(fastifyStatic, {
    root: web('widget'),
    prefix: '/',
    wildcard: false,
    index: false,
    cacheControl: false,
    decorateReply: false,
    setHeaders: (reply) => {
      reply.header('cache-control', 'public, max-age=300');
      reply.header('cross-origin-resource-policy', 'cross-origin');
    },
  });
}
