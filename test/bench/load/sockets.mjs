// Lines to a hub or to a floor, as browsers hold them.
import { io } from 'socket.io-client';

const OPTIONS = { transports: ['websocket'], forceNew: true, reconnection: false };
const ANSWER_WITHIN = 30_000;

export function connect(url, auth) {
  return new Promise((resolve, reject) => {
    const socket = io(url, { ...OPTIONS, auth });
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}

export async function ask(socket, event, body = {}) {
  const answer = await socket.timeout(ANSWER_WITHIN).emitWithAck(event, body);
  if (!answer.ok) throw new Error(`${event}: ${answer.refused?.code ?? 'no'}`);
  return answer;
}

/** A few at a time: a real morning does not open all its consoles in one millisecond. */
export async function connectAll(items, open, atOnce = 20) {
  const opened = [];
  for (let i = 0; i < items.length; i += atOnce)
    opened.push(...(await Promise.all(items.slice(i, i + atOnce).map((item, k) => open(item, i + k)))));
  return opened;
}
