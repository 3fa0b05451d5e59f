import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: http.IncomingHttpHeaders;
  /** The exact bytes. */
  raw: string;
}

/** A status alone, or with what is said: what is neither a string nor bytes goes as JSON. null: never answers. */
export type Said = number | null | { status?: number; type?: string; body: unknown };

/** The other end of the line: takes webhooks as the hub would, and answers what a test asks of it. */
export class ListeningHub {
  readonly heard: Heard[] = [];
  answer: (heard: Heard) => Said = () => 200;

  private readonly server = http.createServer((request, response) => {
    let raw = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (raw += chunk));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://hub');
      const query = Object.fromEntries(searchParams);
      const heard = { method: request.method ?? '', path: pathname, query, headers: request.headers, raw };
      this.heard.push(heard);
      const said = this.answer(heard);
      if (typeof said === 'number') response.writeHead(said).end();
      else if (said !== null) {
        const { status = 200, type = 'application/json', body } = said;
        const bytes = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
        response.writeHead(status, { 'content-type': type }).end(bytes);
      }
    });
  });

  async open(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
    return this.url;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  bodies<T = Record<string, unknown>>(path: string): T[] {
    return this.heard.filter((h) => h.path === path).map((h) => JSON.parse(h.raw) as T);
  }
}
