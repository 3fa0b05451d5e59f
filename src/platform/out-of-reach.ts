/** What was said over the line was wrong: another try says the same. */
const PROTOCOL_VIOLATION = '08P01';
/** Codes of the network, and of a PostgreSQL that is starting, stopping, full, or too slow for our bounds. */
const CODES = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['57P01', '57P02', '57P03', '53300', '57014', '55P03', '25P03', '40001', '40P01'],
]);
/** pg and its pool throw these without any code; their sentence is all there is. */
const SENTENCES = /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout)/;

interface Failure {
  code?: unknown;
  message?: unknown;
  syscall?: unknown;
}

/** The database cannot be reached or cannot answer in time: trying again soon is worth it, and nothing was done. */
export function isOutOfReach(failure: unknown): boolean {
  const { code, message, syscall } = (failure ?? {}) as Failure;
  if (code === 'ENOENT') return syscall === 'connect';
  if (typeof code === 'string')
    return CODES.has(code) || (code.startsWith('08') && code !== PROTOCOL_VIOLATION);
  return typeof message === 'string' && SENTENCES.test(message);
}
