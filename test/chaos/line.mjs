// A line as our pages keep it: made again when it breaks, and every command sent again until it is answered.
import { io } from 'socket.io-client';

const ANSWER_WITHIN = 3000;
const AGAIN = new Set(['try-again', 'broken', 'no-contact']);
export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export class Line {
  stopped = false;

  /** @param onUp runs on every connection, before anything waiting is sent. */
  constructor(url, auth, onUp) {
    this.up = false;
    this.socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      auth,
      reconnectionDelay: 100,
      reconnectionDelayMax: 800,
      timeout: 2500,
    });
    this.socket.on('connect', () => void this.begin(onUp));
    this.socket.on('disconnect', () => (this.up = false));
  }

  async begin(onUp) {
    const { id } = this.socket;
    await onUp().catch(() => undefined);
    if (this.socket.id === id && this.socket.connected) this.up = true;
    else if (!this.socket.connected) this.up = false;
  }

  /** One try. @returns the answer, or null: nobody knows what became of it. */
  async once(event, body) {
    if (!this.socket.connected) return null;
    return this.socket
      .timeout(ANSWER_WITHIN)
      .emitWithAck(event, body)
      .catch(() => null);
  }

  /** @returns the first answer that says what became of it; null when the run ended first. */
  async untilAnswered(event, body, mayGoOn = () => true) {
    for (let tries = 1; !this.stopped && mayGoOn(); tries += 1) {
      while (!this.up && !this.stopped) await wait(50);
      const answer = await this.once(event, body);
      if (answer?.ok || (answer && !AGAIN.has(answer.refused?.code))) return { ...answer, tries };
      await wait(100);
      if (answer === null && this.socket.connected && tries % 2 === 0) this.fresh();
    }
    return null;
  }

  /** Two silences in a row: the line looks whole and is not. */
  fresh() {
    this.socket.disconnect();
    this.socket.connect();
  }

  close() {
    this.stopped = true;
    this.socket.disconnect();
  }
}
