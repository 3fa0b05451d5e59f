import type { IncomingMessage } from 'node:http';

const loopbackOrigin = /^https?:\/\/(localhost|[\w-]+\.localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const loopbackAddress = /^(::1|(::ffff:)?127\.)/;

/** The control API is for this machine: its address, and pages that this machine serves. */
export function isFromHere({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): boolean {
  const { origin } = headers;
  return (
    (origin === undefined || loopbackOrigin.test(origin)) && loopbackAddress.test(socket.remoteAddress ?? '')
  );
}
