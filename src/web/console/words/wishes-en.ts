import type { WishesWords } from './wishes-sv.js';

export const wishesEn: WishesWords = {
  title: 'Wishes',
  gender: 'Whom they want to meet',
  onlyGender: 'Only that, rather than soon',
  spoken: 'Speaks',
  spokenUnsaid: 'The language that the hub writes',
  onlyLanguage: 'Only someone who speaks the language',
  onlyOwn: 'Only their own worker',
  peer: 'Someone with lived experience, if possible',
  wantsNow: 'Wants help right now',
  avoid: 'Does not want to meet',
  avoidNone: 'Nobody',
  avoidAdd: 'Add',
  avoidDrop: (who) => `Remove ${who}`,
  age: 'Age',
  place: 'Area, by name',
  placeHint: 'for example Majorna or Bergsjön',
  placeSet: 'Save the area',
  saved: 'Saved.',
  kept: 'Kept with the person, for every contact. We do not ask why.',
};
