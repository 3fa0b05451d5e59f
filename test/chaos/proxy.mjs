// The network between browsers and hubs: a TCP proxy of our own that can cut, fall silent, or lose what is answered.
import net from 'node:net';

/** Tries one hub after the other, as a load balancer does. */
function dial(ports, found, given = 0) {
  if (given === ports.length) return found(null);
  const upstream = net.connect(ports[given], '127.0.0.1');
  upstream.once('error', () => dial(ports, found, given + 1));
  upstream.once('connect', () => found(upstream.removeAllListeners('error')));
}

export class Proxy {
  links = new Set();
  stalled = false;
  deaf = false;
  turn = 0;

  constructor(ports) {
    this.ports = ports;
    this.server = net.createServer((client) => this.accept(client));
  }

  async listen() {
    await new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.port = this.server.address().port;
    this.url = `http://127.0.0.1:${this.port}`;
    return this;
  }

  accept(client) {
    this.turn += 1;
    const from = this.turn % this.ports.length;
    const order = [...this.ports.slice(from), ...this.ports.slice(0, from)];
    client.on('error', () => client.destroy());
    dial(order, (upstream) =>
      upstream && !client.destroyed ? this.join(client, upstream) : client.destroy(),
    );
  }

  join(client, upstream) {
    const link = { client, upstream };
    this.links.add(link);
    const end = () => {
      client.destroy();
      upstream.destroy();
      this.links.delete(link);
    };
    for (const side of [client, upstream]) side.on('error', end).on('close', end);
    client.on('data', (bytes) => this.stalled || upstream.write(bytes));
    upstream.on('data', (bytes) => this.stalled || this.deaf || client.write(bytes));
  }

  /** Every line at once. */
  cut() {
    for (const { client, upstream } of [...this.links]) {
      client.destroy();
      upstream.destroy();
    }
  }

  /** Half open: the lines stand, and nothing comes through. What was under way then is lost with its line. */
  stall(ms) {
    return this.during('stalled', ms);
  }

  /** Commands arrive, their answers do not; then the lines break. */
  loseAnswers(ms) {
    return this.during('deaf', ms);
  }

  async during(what, ms) {
    this[what] = true;
    await new Promise((resolve) => setTimeout(resolve, ms));
    this.cut();
    this[what] = false;
  }

  close() {
    this.cut();
    this.server.close();
  }
}
