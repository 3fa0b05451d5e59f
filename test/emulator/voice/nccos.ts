/** Scripts of calls, as plain as the hub writes them. */
export const talk = (text: string, more: object = {}) => ({
  action: 'talk',
  text,
  language: 'sv-SE',
  ...more,
});
export const input = (url: string, dtmf: object = { maxDigits: 1, timeOut: 5 }) => ({
  action: 'input',
  type: ['dtmf'],
  dtmf,
  eventUrl: [url],
});
export const notify = (url: string, payload: object = {}) => ({ action: 'notify', payload, eventUrl: [url] });
export const wait = (timeout: number) => ({ action: 'wait', timeout });
export const room = (name: string, more: object = {}) => ({ action: 'conversation', name, ...more });
export const connectTo = (number: string, more: object = {}) => ({
  action: 'connect',
  endpoint: [{ type: 'phone', number: number.replace('+', '') }],
  ...more,
});
