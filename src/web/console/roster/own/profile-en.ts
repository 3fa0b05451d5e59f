import type { ProfileWords } from './profile-sv.js';

export const profileEn: ProfileWords = {
  mine: 'What I say of myself',
  mineHint: 'It decides which contacts you are asked about. Colleagues see it in no list.',
  languages: 'Languages I speak with persons',
  moreLanguages: 'More languages',
  addLanguage: 'Add',
  oneLanguage: 'Choose one language at least.',
  gender: 'Gender, for those who wish to meet a woman or a man',
  genders: { woman: 'Woman', man: 'Man', other: 'Other', unsaid: 'Rather not say' },
  peerTitle: 'For those who wish to meet somebody with lived experience',
  peer: 'I have lived experience and gladly answer as a peer',
  save: 'Save',
  saved: 'Saved. It counts from the next offer on.',
  rooms: 'How many at once',
  roomsHint:
    'Empty on a channel: as many as in all. 0: none. What somebody answers for already stays with them.',
  room: 'In all',
  wrongRoom: 'Write whole numbers from 0 to 20.',
  saveFor: (name) => `Save for ${name}`,
};
