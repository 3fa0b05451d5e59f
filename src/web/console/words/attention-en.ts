import type { AttentionWords } from './attention-sv.js';

export const attentionEn: AttentionWords = {
  title: 'Needs the watch',
  silent: (who, time) => `${who} is responsible. The person has had no answer for ${time}.`,
  'another-wished': (who, time) =>
    `The person wishes for another than ${who}, who is responsible. Sought for ${time}.`,
  promise: (who) => `${who} promised it and is not on duty`,
  take: 'Take over',
  takePromise: 'Make it mine',
};
