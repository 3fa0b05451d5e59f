// Webhooks as Vonage signs them, on kept connections.
import { createHash, createHmac, randomUUID } from 'node:crypto';
import net from 'node:net';

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const HEAD = encode({ alg: 'HS256', typ: 'JWT' });

/** @returns the whole request, as bytes. */
export function signedPost({ account, host, path }, content) {
  const body = Buffer.from(JSON.stringify(content));
  const claims = {
    iat: Math.floor(Date.now() / 1000),
    jti: randomUUID(),
    iss: 'Vonage',
    payload_hash: createHash('sha256').update(body).digest('hex'),
    api_key: account.apiKey,
    application_id: account.applicationId,
  };
  const plain = `${HEAD}.${encode(claims)}`;
  const mark = createHmac('sha256', account.secret).update(plain).digest('base64url');
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: ${host}`,
    'content-type: application/json',
    `authorization: Bearer ${plain}.${mark}`,
    `content-length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

/** One kept connection: a request at a time, its answer's status and body. */
export class Line {
  seen = Buffer.alloc(0);
  constructor(port) {
    this.socket = net.connect(port, '127.0.0.1').setNoDelay();
    this.socket.on('data', (bytes) => this.read(bytes));
    this.opened = new Promise((resolve, reject) =>
      this.socket.once('connect', resolve).once('error', reject),
    );
  }

  read(bytes) {
    this.seen = this.seen.length === 0 ? bytes : Buffer.concat([this.seen, bytes]);
    const end = this.seen.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.seen.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (this.seen.length < end + 4 + length) return;
    const body = this.seen.toString('utf8', end + 4, end + 4 + length);
    this.seen = Buffer.alloc(0);
    this.done({ status: Number(head.slice(9, 12)), body });
  }

  send(request) {
    return new Promise((resolve) => {
      this.done = resolve;
      this.socket.write(request);
    });
  }
}

/** Lines that are taken and given back; whoever finds none waits, and that counts. */
export class Lines {
  queue = [];
  constructor(port, count) {
    this.all = Array.from({ length: count }, () => new Line(port));
    this.free = [...this.all];
  }

  opened() {
    return Promise.all(this.all.map((line) => line.opened));
  }

  async send(request) {
    const line = this.free.pop() ?? (await new Promise((resolve) => this.queue.push(resolve)));
    const answer = await line.send(request);
    const next = this.queue.shift();
    if (next) next(line);
    else this.free.push(line);
    return answer;
  }
}
