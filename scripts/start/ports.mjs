import net from 'node:net';
import { Refusal } from './settings.mjs';

// A program that listens on one of these only would still take our callers.
const ADDRESSES = ['::', '0.0.0.0', '127.0.0.1'];

export async function refuseTakenPort(name, port) {
  for (const address of ADDRESSES) {
    if (await isTaken(port, address)) {
      throw new Refusal(
        `Port ${port} används redan av ett annat program. Stäng det, eller välj en annan port med ${name}.\n` +
          `Port ${port} is already in use by another program. Stop it, or choose another port with ${name}.`,
      );
    }
  }
}

function isTaken(port, address) {
  return new Promise((resolve) => {
    const server = net.createServer();
    // EAFNOSUPPORT, EADDRNOTAVAIL: this machine has no IPv6, so nobody listens there.
    server.once('error', (error) => resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES'));
    server.listen(port, address, () => server.close(() => resolve(false)));
  });
}
