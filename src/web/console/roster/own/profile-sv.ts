/** What a worker says of themselves, and how many contacts they take at once. */
export const profileSv = {
  mine: 'Det jag säger om mig själv',
  mineHint: 'Avgör vilka kontakter du får frågan om. Kollegor ser det inte i någon lista.',
  languages: 'Språk jag talar med personer',
  moreLanguages: 'Fler språk',
  addLanguage: 'Lägg till',
  oneLanguage: 'Välj minst ett språk.',
  gender: 'Kön, för den som önskar möta en kvinna eller en man',
  genders: { woman: 'Kvinna', man: 'Man', other: 'Annat', unsaid: 'Vill inte säga' },
  peerTitle: 'För den som önskar möta någon med egen erfarenhet',
  peer: 'Jag har egen erfarenhet och svarar gärna som kamrat',
  save: 'Spara',
  saved: 'Sparat. Det gäller från nästa erbjudande.',
  rooms: 'Hur många åt gången',
  roomsHint:
    'Tomt på en kanal: så många som sammanlagt. 0: inga. Det någon redan ansvarar för stannar hos dem.',
  room: 'Sammanlagt',
  wrongRoom: 'Skriv hela tal från 0 till 20.',
  saveFor: (name: string) => `Spara för ${name}`,
};
export type ProfileWords = typeof profileSv;
