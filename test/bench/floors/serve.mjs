// What every floor stands on: a bare web server on the port it is told, and a pool of plain connections.
import http from 'node:http';
import pg from 'pg';

/** As many as the hub has. */
const CONNECTIONS = 12;

export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: CONNECTIONS });

/** Listens and tells the bench so; ends with the bench, however that ends. */
export function serve(server = http.createServer()) {
  process.once('disconnect', () => process.exit(0));
  process.once('SIGTERM', () => process.exit(0));
  server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.({ ready: true }));
  return server;
}
