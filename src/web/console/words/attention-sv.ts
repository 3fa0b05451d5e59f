/** What the watch and the leads see of what somebody holds and does not act on. */
export const attentionSv = {
  title: 'Behöver vakten',
  silent: (who: string, time: string) => `${who} ansvarar. Personen har inte fått något svar på ${time}.`,
  'another-wished': (who: string, time: string) =>
    `Personen vill möta någon annan än ${who}, som ansvarar. Sökt i ${time}.`,
  promise: (who: string) => `${who} lovade det och är inte i tjänst`,
  take: 'Ta över',
  takePromise: 'Gör till mitt',
};
export type AttentionWords = typeof attentionSv;
