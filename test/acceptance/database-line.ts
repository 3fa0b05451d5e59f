import net from 'node:net';

/** The way from a hub to its database, in a test's hands: it can be cut, or go silent with the line still up. */
export class DatabaseLine {
  private readonly lines = new Set<net.Socket>();
  private readonly server: net.Server;
  private state: 'open' | 'silent' | 'cut' = 'open';

  private constructor(private readonly socketPath: string) {
    this.server = net.createServer((client) => this.connect(client));
  }

  /** @returns the line, and the address of the database at its other end. */
  static async to(databaseUrl: string): Promise<{ line: DatabaseLine; url: string }> {
    const { searchParams, pathname } = new URL(databaseUrl);
    const line = new DatabaseLine(`${searchParams.get('host')}/.s.PGSQL.5432`);
    await new Promise<void>((listening) => line.server.listen(0, '127.0.0.1', listening));
    const { port } = line.server.address() as net.AddressInfo;
    return { line, url: `postgres://hub@127.0.0.1:${port}${pathname}` };
  }

  private connect(client: net.Socket): void {
    if (this.state === 'cut') return void client.destroy();
    const database = net.connect(this.socketPath);
    client.pipe(database).pipe(client);
    for (const socket of [client, database]) {
      this.lines.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.lines.delete(socket);
        client.destroy();
        database.destroy();
      });
      if (this.state === 'silent') socket.pause();
    }
  }

  /** The database is gone: connections break, and new ones are turned away. */
  cut(): void {
    this.state = 'cut';
    for (const socket of this.lines) socket.destroy();
  }

  /** The database does not answer: connections stand, and nothing comes through. */
  goSilent(): void {
    this.state = 'silent';
    for (const socket of this.lines) socket.pause();
  }

  mend(): void {
    this.state = 'open';
    for (const socket of this.lines) socket.resume();
  }

  close(): void {
    this.cut();
    this.server.close();
  }
}
